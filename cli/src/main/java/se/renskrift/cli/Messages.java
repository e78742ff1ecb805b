package se.renskrift.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.renskrift.documents.DocumentException;
import se.renskrift.documents.SourceDocument;
import se.renskrift.documents.UnreadPages;

/** What the program says, in one language. Immutable and thread-safe. */
final class Messages {
  private static final String BUNDLE = "se.renskrift.cli.Messages";
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Swedish for a Swedish locale, English for any other. */
  static Messages of(Locale locale) {
    return new Messages(
        locale.getLanguage().equals(SWEDISH.getLanguage()) ? SWEDISH : Locale.ENGLISH);
  }

  /** The language that {@code --lang} asks for, else that of the locale. */
  static Messages of(List<String> args, Locale locale) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.equals("--lang") && i + 1 < args.size()) {
        return of(Locale.forLanguageTag(args.get(i + 1)));
      }
      if (arg.startsWith("--lang=")) {
        return of(Locale.forLanguageTag(arg.substring("--lang=".length())));
      }
    }
    return of(locale);
  }

  ResourceBundle bundle() {
    return bundle;
  }

  Locale locale() {
    return locale;
  }

  /** The message of a key, its gaps filled as {@link MessageFormat} does. */
  String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /** What is wrong with an input and what to do; the library speaks English only. */
  String explain(DocumentException e) {
    String key = "input." + e.reason().name();
    return bundle.containsKey(key) ? get(key, e.detail()) : e.reason().explain(e.detail());
  }

  /** What is missing from the results of an input, and what to do; empty if nothing is. */
  String missing(SourceDocument read) {
    UnreadPages unread = read.unread();
    if (unread == null) {
      return "";
    }
    String pages = unread.pages().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return get("summary.unreadPages", unread.pages().size(), pages, explain(unread.why()));
  }
}

package se.renskrift.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/** Reads messages as they are sent (eml). */
final class MailDocument implements EmbeddedDocumentExtractor {
  private record Part(byte[] content, boolean html, Charset charset) {}

  private final List<Part> bodies = new ArrayList<>();
  private final List<String> attachments = new ArrayList<>();

  private MailDocument() {}

  /** Adds the text of a message. */
  static void read(byte[] content, ReadLimits limits, TextBlocks blocks)
      throws IOException, TooLargeException, MarkupException {
    MailDocument mail = new MailDocument();
    Metadata metadata = TikaReader.mail(content, mail);
    String boundary = metadata.get(Metadata.MULTIPART_BOUNDARY);
    if (boundary != null && !isClosed(content, boundary)) {
      throw new MarkupException(content.length, "it breaks off before its end");
    }
    MailText text = new MailText(blocks);
    text.field("From", List.of(metadata.getValues(Message.MESSAGE_FROM)));
    text.field("To", List.of(metadata.getValues(Message.MESSAGE_TO)));
    text.field("Cc", List.of(metadata.getValues(Message.MESSAGE_CC)));
    text.field("Date", List.of(date(content, metadata)));
    text.field("Subject", List.of(metadata.getValues(TikaCoreProperties.SUBJECT)));
    for (Part part : mail.bodies) {
      String body = new String(part.content, part.charset);
      if (part.html) {
        HtmlDocument.append(body, limits, blocks);
      } else {
        text.plain(body);
      }
    }
    text.attachments(mail.attachments);
  }

  private static boolean isClosed(byte[] content, String boundary) {
    byte[] mark = ("--" + boundary + "--").getBytes(StandardCharsets.UTF_8);
    String bytes = new String(mark, StandardCharsets.ISO_8859_1);
    return Signature.find(content, 0, content.length, bytes) >= 0;
  }

  /** As the message gives it: Tika turns it into the time of Greenwich. */
  private static String date(byte[] content, Metadata metadata) {
    String head = new String(content, 0, Math.min(content.length, 1 << 16), StandardCharsets.UTF_8);
    for (String line : head.split("\r?\n", -1)) {
      if (line.isEmpty()) {
        break;
      }
      if (line.toLowerCase(Locale.ROOT).startsWith("date:")) {
        return line.substring("date:".length()).strip();
      }
    }
    String created = metadata.get(TikaCoreProperties.CREATED);
    return created == null ? "" : created;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return true;
  }

  @Override
  public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html)
      throws IOException {
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    String disposition = String.valueOf(metadata.get(Metadata.CONTENT_DISPOSITION));
    String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
    boolean text = type.startsWith("text/plain") || type.startsWith("text/html");
    boolean attached = disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
    if (text && !attached && name == null) {
      byte[] content = in.readAllBytes();
      Charset charset = charset(metadata.get(Metadata.CONTENT_ENCODING), content);
      bodies.add(new Part(content, type.startsWith("text/html"), charset));
    } else {
      attachments.add(name == null ? type : name);
    }
  }

  /** What is declared, unless it cannot be or says nothing. */
  private static Charset charset(String declared, byte[] content) {
    try {
      Charset charset = Charset.forName(declared);
      boolean says =
          !charset.equals(StandardCharsets.US_ASCII) && !charset.equals(StandardCharsets.UTF_8);
      return says ? charset : Encodings.of(content);
    } catch (IllegalArgumentException e) {
      return Encodings.of(content);
    }
  }
}

package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML text and where it stands there. What a reader needs of attributes and text
 * is read from the source when it asks.
 *
 * <p>Built by {@link XmlParser} and not changed afterwards.
 */
final class XmlElement {
  private final String name;
  private final int start;
  private final int contentStart;
  private final boolean selfClosing;
  private List<XmlElement> children = List.of();
  private int contentEnd;
  private int end;

  XmlElement(String name, int start, int contentStart, boolean selfClosing) {
    this.name = name;
    this.start = start;
    this.contentStart = contentStart;
    this.selfClosing = selfClosing;
    contentEnd = contentStart;
    end = contentStart;
  }

  void add(XmlElement child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(4);
    }
    children.add(child);
  }

  void close(int newContentEnd, int newEnd) {
    contentEnd = newContentEnd;
    end = newEnd;
  }

  /** The name as written. */
  String name() {
    return name;
  }

  /** The name without its prefix. */
  String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The prefix with its colon, or nothing. */
  String prefix() {
    return name.substring(0, name.indexOf(':') + 1);
  }

  boolean is(String localName) {
    int from = name.indexOf(':') + 1;
    return name.length() - from == localName.length() && name.startsWith(localName, from);
  }

  List<XmlElement> children() {
    return children;
  }

  List<XmlElement> children(String localName) {
    return children.stream().filter(child -> child.is(localName)).toList();
  }

  @Nullable XmlElement child(String localName) {
    for (XmlElement child : children) {
      if (child.is(localName)) {
        return child;
      }
    }
    return null;
  }

  /** Where its start tag begins. */
  int start() {
    return start;
  }

  /** Where its start tag ends. */
  int contentStart() {
    return contentStart;
  }

  /** Where its end tag begins. */
  int contentEnd() {
    return contentEnd;
  }

  /** Where its end tag ends. */
  int end() {
    return end;
  }

  /** Whether it is written as one tag. */
  boolean isSelfClosing() {
    return selfClosing;
  }

  /** Where in its start tag another attribute can be put, with a space before it. */
  int attributesEnd() {
    return contentStart - (selfClosing ? 2 : 1);
  }

  XmlAttributes attributes(String source) {
    return XmlAttributes.of(source, start + 1 + name.length(), attributesEnd());
  }

  /** Its own text, comments and the text of child elements left out. */
  String text(String source) throws MarkupException {
    StringBuilder out = new StringBuilder();
    int at = contentStart;
    for (XmlElement child : children) {
      XmlText.append(source, at, child.start, out);
      at = child.end;
    }
    XmlText.append(source, at, contentEnd, out);
    return out.toString();
  }
}

package se.renskrift.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.renskrift.text.Span;

/** The text regions of a page of PAGE XML in reading order; one within another follows it. */
final class PageRegions {
  /** An element on the way; when it comes up again, all regions in it have been found. */
  private record Visit(XmlElement element, int regionsBefore) {}

  private final String source;
  private final List<XmlElement> regions = new ArrayList<>();
  private final Map<String, Span> parts = new HashMap<>();

  private PageRegions(String source) {
    this.source = source;
  }

  static List<XmlElement> of(XmlElement page, String source) throws MarkupException {
    PageRegions found = new PageRegions(source);
    found.collect(page);
    List<Integer> usual = IntStream.range(0, found.regions.size()).boxed().toList();
    return ReadingOrder.of(usual, found.parts, order(page, source)).stream()
        .map(found.regions::get)
        .toList();
  }

  private void collect(XmlElement page) throws MarkupException {
    Deque<Visit> open = new ArrayDeque<>();
    open.push(new Visit(page, -1));
    while (!open.isEmpty()) {
      Visit visit = open.pop();
      XmlElement element = visit.element();
      if (visit.regionsBefore() >= 0) {
        String id = element.attributes(source).value("id", "");
        parts.put(id, new Span(visit.regionsBefore(), regions.size()));
        continue;
      }
      open.push(new Visit(element, regions.size()));
      if (element.is("TextRegion")) {
        regions.add(element);
      }
      for (int i = element.children().size() - 1; i >= 0; i--) {
        if (element.children().get(i).localName().endsWith("Region")) {
          open.push(new Visit(element.children().get(i), -1));
        }
      }
    }
  }

  /** The identifiers that the page's reading order names, in its order. */
  private static List<String> order(XmlElement page, String source) throws MarkupException {
    List<String> named = new ArrayList<>();
    Deque<XmlElement> open = new ArrayDeque<>();
    XmlElement order = page.child("ReadingOrder");
    if (order != null) {
      open.push(order);
    }
    while (!open.isEmpty()) {
      XmlElement element = open.pop();
      String region = element.attributes(source).value("regionRef");
      if (region != null) {
        named.add(region);
      }
      List<XmlElement> children = new ArrayList<>(element.children());
      if (element.localName().startsWith("OrderedGroup")) {
        children = byIndex(children, source);
      }
      for (int i = children.size() - 1; i >= 0; i--) {
        open.push(children.get(i));
      }
    }
    return named;
  }

  private static List<XmlElement> byIndex(List<XmlElement> elements, String source)
      throws MarkupException {
    Map<XmlElement, Double> index = new HashMap<>();
    for (XmlElement element : elements) {
      index.put(element, element.attributes(source).figure("index").orElse(0));
    }
    return elements.stream().sorted(Comparator.comparingDouble(index::get)).toList();
  }
}

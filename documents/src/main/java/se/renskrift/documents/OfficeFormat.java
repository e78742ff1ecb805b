package se.renskrift.documents;

/** Files of office programs, web pages and e-mail, read in a process of their own. */
final class OfficeFormat implements DocumentFormat {
  @Override
  public boolean recognises(byte[] content) {
    return OfficeType.of(content) != null;
  }

  @Override
  public Extract extract(String name, byte[] content, ReadLimits limits) throws DocumentException {
    return ReaderProcesses.read(name, content, limits);
  }
}

package se.renskrift.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the directories of a TIFF file: of each page the size, and whether its data is there.
 * BigTIFF is the same with places and counts of eight bytes.
 */
final class TiffHead {
  private static final int SUBFILE_TYPE = 254;
  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int STRIPS = 273;
  private static final int STRIP_SIZES = 279;
  private static final int RESOLUTION = 282;
  private static final int RESOLUTION_UNIT = 296;
  private static final int TILES = 324;
  private static final int TILE_SIZES = 325;

  private static final int CENTIMETRE = 3;

  /** A subfile that is a smaller copy of a page, or says which of its dots count. */
  private static final int NO_PAGE = 1 | 4;

  /** How many bytes a value of each type has, by the number of the type. */
  private static final int[] TYPE_SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 0, 0, 0, 8, 8, 8};

  private final byte[] content;
  private final ByteOrdered bytes;

  /** How many bytes a place in the file has, and a count of values. */
  private final int wide;

  private final int entry;

  TiffHead(byte[] content) {
    this.content = content;
    bytes = new ByteOrdered(content, content[0] == 'M');
    wide = isBig(content) ? 8 : 4;
    entry = 4 + 2 * wide;
  }

  static boolean recognises(byte[] content) {
    return Signature.stands(content, 0, "II*\0")
        || Signature.stands(content, 0, "MM\0*")
        || isBig(content);
  }

  private static boolean isBig(byte[] content) {
    return Signature.stands(content, 0, "II+\0\b\0\0\0")
        || Signature.stands(content, 0, "MM\0+\0\b\0\0");
  }

  /** The pages, and one more if there are more than the most. */
  List<PictureSize> sizes(int most) {
    List<PictureSize> sizes = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    long at = bytes.at(wide, wide);
    for (int place = 0; at != 0 && sizes.size() <= most; place++) {
      if (!seen.add(at)) {
        throw new IllegalArgumentException("its pages go round in a circle");
      }
      int counted = wide == 8 ? 8 : 2;
      int entries = (int) Math.min(Integer.MAX_VALUE, bytes.at(at, counted) & Long.MAX_VALUE);
      Directory directory = new Directory(at + counted, entries);
      if ((directory.value(SUBFILE_TYPE, 0) & NO_PAGE) == 0) {
        directory.checkData();
        sizes.add(directory.size(place));
      }
      at = bytes.at(at + counted + (long) entry * entries, wide);
    }
    if (sizes.isEmpty()) {
      throw new IllegalArgumentException("it has no pages");
    }
    return sizes;
  }

  private final class Directory {
    private final long start;
    private final int entries;

    Directory(long start, int entries) {
      this.start = start;
      this.entries = entries;
    }

    PictureSize size(int place) {
      long resolution = entry(RESOLUTION);
      double perUnit = 0;
      if (resolution >= 0) {
        long fraction = wide == 8 ? resolution + 12 : bytes.at(resolution + 8, 4);
        perUnit = (double) bytes.at(fraction, 4) / Math.max(1, bytes.at(fraction + 4, 4));
      }
      double unit = value(RESOLUTION_UNIT, 2) == CENTIMETRE ? 2.54 : 1;
      return PictureSize.of(place, value(WIDTH, 0), value(HEIGHT, 0), perUnit * unit);
    }

    /** Checks that the strips or tiles end within the file. */
    void checkData() {
      boolean tiled = entry(TILES) >= 0;
      long offsets = entry(tiled ? TILES : STRIPS);
      long sizes = entry(tiled ? TILE_SIZES : STRIP_SIZES);
      if (offsets < 0) {
        throw new IllegalArgumentException("a page has no data");
      }
      long count = bytes.at(offsets + 4, wide);
      for (long i = 0; i < count; i++) {
        long size = sizes < 0 ? 1 : value(sizes, i);
        long from = value(offsets, i);
        if (from < 0 || size < 0 || from > content.length - size) {
          throw new IllegalArgumentException(ByteOrdered.BREAKS_OFF);
        }
      }
    }

    long value(int tag, long absent) {
      long entry = entry(tag);
      return entry < 0 ? absent : value(entry, 0);
    }

    /** One of the whole numbers of an entry, which are put elsewhere if they need more room. */
    private long value(long entry, long number) {
      int type = (int) bytes.at(entry + 2, 2);
      int size = type < TYPE_SIZES.length ? TYPE_SIZES[type] : 0;
      if (size < 1 || size > wide) {
        throw new IllegalArgumentException("it has a figure that is none");
      }
      long count = bytes.at(entry + 4, wide);
      long place = entry + 4 + wide;
      long from = count <= wide / size ? place : bytes.at(place, wide);
      return bytes.at(from + number * size, size);
    }

    private long entry(int tag) {
      for (int i = 0; i < entries; i++) {
        if (bytes.at(start + (long) entry * i, 2) == tag) {
          return start + (long) entry * i;
        }
      }
      return -1;
    }
  }
}

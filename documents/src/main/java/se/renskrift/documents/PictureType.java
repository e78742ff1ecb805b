package se.renskrift.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formats of pictures of pages, each told by its first bytes. */
enum PictureType {
  /** As most scanners write. */
  TIFF("image/tiff", "TIFF") {
    @Override
    boolean recognises(byte[] content) {
      return TiffHead.recognises(content);
    }

    @Override
    List<PictureSize> sizes(byte[] content, int most) {
      return new TiffHead(content).sizes(most);
    }
  },
  /** As cameras write, and many scanners. */
  JPEG("image/jpeg", "JPEG") {
    @Override
    boolean recognises(byte[] content) {
      return JpegHead.recognises(content);
    }

    @Override
    List<PictureSize> sizes(byte[] content, int most) {
      return List.of(new JpegHead(content).size());
    }
  },
  /** Compressed without loss. */
  PNG("image/png", "PNG") {
    @Override
    boolean recognises(byte[] content) {
      return PngHead.recognises(content);
    }

    @Override
    List<PictureSize> sizes(byte[] content, int most) {
      return List.of(PngHead.size(content));
    }
  },
  /** As archives keep, with a frame of boxes or bare. */
  JPEG_2000("image/jp2", "JPEG 2000") {
    @Override
    boolean recognises(byte[] content) {
      return Jpeg2000Head.recognises(content);
    }

    @Override
    List<PictureSize> sizes(byte[] content, int most) {
      return List.of(new Jpeg2000Head(content).size());
    }
  },
  /** With one picture or several. */
  GIF("image/gif", "GIF") {
    @Override
    boolean recognises(byte[] content) {
      return GifHead.recognises(content);
    }

    @Override
    List<PictureSize> sizes(byte[] content, int most) {
      return new GifHead(content).sizes(most);
    }
  },
  /** As Windows writes. */
  BMP("image/bmp", "BMP") {
    @Override
    boolean recognises(byte[] content) {
      return BmpHead.recognises(content);
    }

    @Override
    List<PictureSize> sizes(byte[] content, int most) {
      return List.of(BmpHead.size(content));
    }
  },
  /** As programs for the web write. */
  WEBP("image/webp", "WebP") {
    @Override
    boolean recognises(byte[] content) {
      return WebpHead.recognises(content);
    }

    @Override
    List<PictureSize> sizes(byte[] content, int most) {
      return new WebpHead(content).sizes(most);
    }
  };

  private final String mediaType;
  private final String title;

  PictureType(String mediaType, String title) {
    this.mediaType = mediaType;
    this.title = title;
  }

  /** The type of the content; null if it is no picture that is read. */
  static @Nullable PictureType of(byte[] content) {
    for (PictureType type : values()) {
      if (type.recognises(content)) {
        return type;
      }
    }
    return null;
  }

  abstract boolean recognises(byte[] content);

  /**
   * What the head of such a picture says of its pages, in order, without decoding them; one more
   * than {@code most} if there are more. The picture is whole: of one that breaks off a decoder
   * would give what there is.
   *
   * @throws IllegalArgumentException if it is damaged; the message says how
   */
  abstract List<PictureSize> sizes(byte[] content, int most);

  String mediaType() {
    return mediaType;
  }

  /** What people call it. */
  String title() {
    return title;
  }

  /** Whether each of several pictures in a file is a page; else they are parts of one. */
  boolean hasPages() {
    return this == TIFF;
  }
}

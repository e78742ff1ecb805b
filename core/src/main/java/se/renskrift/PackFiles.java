package se.renskrift;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.renskrift.languagemodel.ContextModel;
import se.renskrift.languagemodel.NgramModel;
import se.renskrift.lexicon.AddedWords;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.training.OwnModel;

/**
 * Reads the files of a pack; the two large ones on a thread of its own, beside the small ones,
 * which take as long: nothing is compiled yet.
 *
 * <p>No lambdas: linking them would be a tenth of the time that a pack takes.
 */
final class PackFiles implements Runnable {
  private static final String LEXICON = "lexicon.bin";
  private static final String NGRAMS = "ngrams.bin";

  /** How much is read at a time; what is read natively is copied from a buffer of this size. */
  private static final int CHUNK = 1 << 16;

  private final LanguagePack.Source source;
  private final Thread thread = new Thread(this, "renskrift-model");
  private @Nullable CompoundLexicon lexicon;
  private @Nullable NgramModel ngrams;
  private @Nullable IOException failure;

  private PackFiles(LanguagePack.Source source) {
    this.source = source;
    thread.setDaemon(true);
  }

  /** Begins to read the large files. */
  static PackFiles open(LanguagePack.Source source) {
    PackFiles files = new PackFiles(source);
    files.thread.start();
    return files;
  }

  @Override
  public void run() {
    String name = LEXICON;
    try {
      lexicon = CompoundLexicon.read(binary(name));
      name = NGRAMS;
      ngrams = NgramModel.read(binary(name));
    } catch (IOException | BufferUnderflowException e) {
      failure = named(name, e);
    } catch (RuntimeException | Error e) {
      // Whoever waits is told.
      failure = new IOException("the model: " + e, e);
    }
  }

  private void await() throws IOException {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the model was loading", e);
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** The lexicon, as soon as it is read. */
  CompoundLexicon lexicon() throws IOException {
    await();
    return Objects.requireNonNull(lexicon);
  }

  /** The n-gram model, as soon as it is read. */
  NgramModel ngrams() throws IOException {
    await();
    return Objects.requireNonNull(ngrams);
  }

  ContextModel contexts() throws IOException {
    String name = "contexts.bin";
    try {
      return ContextModel.read(binary(name));
    } catch (IOException | BufferUnderflowException e) {
      throw named(name, e);
    }
  }

  AddedWords ownWords() throws IOException {
    try {
      return AddedWords.read(binary(LanguagePack.OWN_WORDS));
    } catch (IOException | BufferUnderflowException e) {
      throw named(LanguagePack.OWN_WORDS, e);
    }
  }

  OwnModel.Mixed ownNgrams() throws IOException {
    try {
      return OwnModel.Mixed.read(binary(LanguagePack.OWN_NGRAMS));
    } catch (IOException | BufferUnderflowException e) {
      throw named(LanguagePack.OWN_NGRAMS, e);
    }
  }

  private static IOException named(String name, Exception e) {
    boolean ends = e instanceof BufferUnderflowException;
    return new IOException(name + ": " + (ends ? "the file is cut short" : e.getMessage()), e);
  }

  private ByteBuffer binary(String name) throws IOException {
    return ByteBuffer.wrap(bytes(name)).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A small file, read at once. */
  Reader text(String name) throws IOException {
    return new StringReader(new String(bytes(name), StandardCharsets.UTF_8));
  }

  /** All of a file; one that tells its size is read without a second copy. */
  private byte[] bytes(String name) throws IOException {
    try (InputStream in = source.open(name)) {
      byte[] bytes = new byte[Math.max(CHUNK, in.available())];
      int size = 0;
      while (true) {
        int read = in.read(bytes, size, Math.min(CHUNK, bytes.length - size));
        if (read < 0) {
          return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
        }
        size += read;
        if (size == bytes.length) {
          int next = in.read();
          if (next < 0) {
            return bytes;
          }
          bytes = Arrays.copyOf(bytes, Math.multiplyExact(2, size));
          bytes[size++] = (byte) next;
        }
      }
    }
  }
}

package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.MALFORMED;
import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.LineStyles;

/**
 * The process that files of office programs are read in: takes files from stdin and writes what is
 * in them to stdout, one after the other, until stdin ends or nothing has come for a while.
 */
final class ReaderMain {
  /** What the process says when it is able to read. */
  static final int READY = 7;

  /** What an answer begins with if the file was read. */
  static final int READ = 1;

  /** What an answer begins with if it cannot be read. */
  static final int REFUSED = 2;

  /** Deep mark-up is read by recursion; what is too deep even for this is an error of the file. */
  private static final long STACK = 64L << 20;

  private static final Duration IDLE = Duration.ofSeconds(30);

  private record Request(byte[] content, ReadLimits limits) {}

  private ReaderMain() {}

  /** Serves until there is nothing left to do. */
  public static void main(String[] args) throws IOException, InterruptedException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // Whatever the libraries print must not get between the answers.
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Temporary.delete(temporary)));
    out.writeByte(READY);
    out.flush();
    BlockingQueue<Request> requests = new ArrayBlockingQueue<>(1);
    Thread worker = new Thread(null, () -> work(requests, out), "reader", STACK);
    worker.setDaemon(true);
    worker.start();
    // This thread waits for the next file while one is read, so as to end when the parent has.
    try (DataInputStream in = new DataInputStream(System.in)) {
      while (true) {
        int length = in.readInt();
        ReadLimits limits =
            new ReadLimits(
                in.readInt(),
                in.readInt(),
                in.readInt(),
                Duration.ofMillis(in.readLong()),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt());
        byte[] content = new byte[length];
        in.readFully(content);
        requests.put(new Request(content, limits));
      }
    } catch (IOException e) {
      System.exit(0);
    }
  }

  private static void work(BlockingQueue<Request> requests, DataOutputStream out) {
    try {
      while (true) {
        Request request = requests.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
        if (request == null) {
          System.exit(0);
          return;
        }
        answer(request, out);
      }
    } catch (IOException | InterruptedException e) {
      System.exit(0);
    }
  }

  private static void answer(Request request, DataOutputStream out) throws IOException {
    try {
      Extract extract = OfficeReader.read(request.content(), request.limits());
      out.writeByte(READ);
      out.writeUTF(extract.mediaType());
      write(extract.charset(), out);
      byte[] text = extract.text().getBytes(StandardCharsets.UTF_16BE);
      out.writeInt(text.length);
      out.write(text);
      write(extract.styles(), out);
    } catch (DocumentException e) {
      refuse(e.reason(), e.place(), e.detail(), out);
    } catch (StackOverflowError e) {
      refuse(TOO_LARGE, "", "can be nested in one another", out);
    } catch (IOException | RuntimeException | LinkageError e) {
      // Malformed files surface as all of these from inside the libraries.
      refuse(MALFORMED, "", FirstLine.of(e), out);
    }
    out.flush();
  }

  private static void refuse(
      DocumentException.Reason reason, String place, String detail, DataOutputStream out)
      throws IOException {
    out.writeByte(REFUSED);
    out.writeUTF(reason.name());
    out.writeUTF(place);
    out.writeUTF(detail.substring(0, Math.min(detail.length(), 1000)));
  }

  private static void write(LineStyles styles, DataOutputStream out) throws IOException {
    out.writeInt(styles.lines().size());
    for (LineStyles.Line line : styles.lines()) {
      out.writeInt(line.span().start());
      out.writeInt(line.span().end());
      out.writeBoolean(line.bold());
      out.writeByte(line.heading());
    }
  }

  private static void write(@Nullable String text, DataOutputStream out) throws IOException {
    out.writeUTF(text == null ? "" : text);
  }
}

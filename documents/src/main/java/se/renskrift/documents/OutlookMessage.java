package se.renskrift.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/**
 * Reads the messages that Outlook saves (msg).
 *
 * <p>With Apache POI, which Tika reads them with too: Tika makes a paragraph of every line of a
 * message in plain text.
 */
final class OutlookMessage {
  private OutlookMessage() {}

  /** Adds the text of a message. */
  static void read(POIFSFileSystem files, ReadLimits limits, TextBlocks blocks)
      throws IOException, TooLargeException, MarkupException {
    try (MAPIMessage message = new MAPIMessage(files)) {
      message.setReturnNullOnMissingChunk(true);
      message.guess7BitEncoding();
      MailText text = new MailText(blocks);
      text.field("From", values(message.getDisplayFrom()));
      text.field("To", values(message.getDisplayTo()));
      text.field("Cc", values(message.getDisplayCC()));
      text.field("Date", values(date(message.getMessageDate())));
      text.field("Subject", values(message.getSubject()));
      body(message, text, limits, blocks);
      List<String> names = new ArrayList<>();
      for (AttachmentChunks attachment : message.getAttachmentFiles()) {
        names.add(name(attachment));
      }
      text.attachments(names);
    } catch (ChunkNotFoundException e) {
      throw new MarkupException(0, FirstLine.of(e));
    }
  }

  private static void body(MAPIMessage message, MailText text, ReadLimits limits, TextBlocks blocks)
      throws IOException, ChunkNotFoundException, TooLargeException, MarkupException {
    String html = message.getHtmlBody();
    String plain = message.getTextBody();
    String rtf = message.getRtfBody();
    if (html != null && !html.isBlank()) {
      HtmlDocument.append(html, limits, blocks);
    } else if (plain != null && !plain.isBlank()) {
      text.plain(plain);
    } else if (rtf != null && !rtf.isBlank()) {
      TikaReader.rtf(rtf.getBytes(StandardCharsets.ISO_8859_1), limits, blocks);
    }
  }

  private static List<String> values(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  /** The file gives the time of Greenwich. */
  private static @Nullable String date(@Nullable Calendar date) {
    return date == null
        ? null
        : DateTimeFormatter.ISO_INSTANT.format(date.toInstant().atOffset(ZoneOffset.UTC));
  }

  private static String name(AttachmentChunks attachment) {
    for (StringChunk chunk :
        new StringChunk[] {attachment.getAttachLongFileName(), attachment.getAttachFileName()}) {
      if (chunk != null && chunk.getValue() != null && !chunk.getValue().isBlank()) {
        return chunk.getValue();
      }
    }
    return attachment.isEmbeddedMessage() ? "message" : "file";
  }
}

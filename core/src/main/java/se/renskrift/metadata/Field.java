package se.renskrift.metadata;

/** What can be said of a document. The keys are those of the JSON. */
public enum Field {
  /** What kind of document it is. */
  DOCUMENT_TYPE("documentType"),
  /** What it is about, in its own words. */
  TITLE("title"),
  /** A number of the matter in the diary (<i>diarienummer</i>). */
  DIARY_NUMBER("diaryNumbers"),
  /** The document's date, ISO 8601. */
  DATE("date"),
  /** The date of the meeting that it is for or from, ISO 8601. */
  MEETING_DATE("meetingDate"),
  /** Who prepares the matter. */
  HANDLER_NAME("handler.name"),
  /** The telephone number of that person. */
  HANDLER_PHONE("handler.phone"),
  /** The e-mail address of that person. */
  HANDLER_EMAIL("handler.email"),
  /** The board or other receiver that it is written to. */
  ADDRESSEE("addressee"),
  /** The authority or office that wrote it. */
  AUTHORITY("authority"),
  /** The part of the authority. */
  UNIT("unit"),
  /** One who signs. */
  SIGNATORY_NAME("signatories.name"),
  /** The title of one who signs. */
  SIGNATORY_TITLE("signatories.title"),
  /** One who approved it in the records system. */
  APPROVAL_NAME("approvals.name"),
  /** The title of one who approved it. */
  APPROVAL_TITLE("approvals.title"),
  /** When it was approved, ISO 8601. */
  APPROVAL_DATE("approvals.date"),
  /** A document attached. */
  ATTACHMENT("attachments"),
  /** What kind of document it answers. */
  ANSWERS_KIND("answers.kind"),
  /** Who sent what it answers. */
  ANSWERS_FROM("answers.from");

  private final String key;

  Field(String key) {
    this.key = key;
  }

  /** The name used in files: the key of the JSON, a key inside an object after a point. */
  public String key() {
    return key;
  }
}

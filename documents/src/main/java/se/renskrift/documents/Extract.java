package se.renskrift.documents;

import org.jspecify.annotations.Nullable;

/** What a format gets out of a file; the components are those of {@link SourceDocument}. */
record Extract(String mediaType, @Nullable String charset, int pages, String text) {}

/**
 * Documents and cases to test against, all written for this project, and their readers.
 *
 * <p>Start with {@link se.renskrift.testdata.TestDocument}: a document's true text, real readings
 * of it, and what is known about it. {@link se.renskrift.testdata.SectionDocument}: documents after
 * many templates, labelled with sections and metadata. {@link se.renskrift.testdata.CaseFile} reads
 * single sentences. Everything is read from the class path.
 */
@NullMarked
package se.renskrift.testdata;

import org.jspecify.annotations.NullMarked;

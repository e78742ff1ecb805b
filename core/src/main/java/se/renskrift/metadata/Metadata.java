package se.renskrift.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself. Immutable.
 *
 * @param statements by field, in the order of {@link Field}, then by index; a single field has one
 *     at most
 */
public record Metadata(List<Statement> statements) {
  /** Nothing said. */
  public static final Metadata NONE = new Metadata(List.of());

  /** Copies the list it is given. */
  public Metadata {
    statements = List.copyOf(statements);
  }

  /** The value of a field, or null if the document does not say. */
  public @Nullable String value(Field field) {
    return value(field, 0);
  }

  /** The value of a field for one of several people, or null if the document does not say. */
  public @Nullable String value(Field field, int index) {
    for (Statement statement : statements) {
      if (statement.field() == field && statement.index() == index) {
        return statement.value();
      }
    }
    return null;
  }

  /** The values of a field, in order. */
  public List<String> values(Field field) {
    return statements.stream().filter(s -> s.field() == field).map(Statement::value).toList();
  }

  /** The number of people or values of a field: one more than the highest index. */
  public int count(Field field) {
    return statements.stream()
        .filter(s -> s.field() == field)
        .mapToInt(s -> s.index() + 1)
        .max()
        .orElse(0);
  }
}

package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a file of {@code inputs/logs}.
 *
 * <p>The parameter's type decides how the file is read: a {@code Path}; an {@code InputStream}, closed after the method
 * has returned; a {@code String}, the whole text; a {@code Stream<String>}, its lines, read lazily; or any type that
 * Jackson binds: a {@code .json} file as one value, a {@code .jsonl}, {@code .ndjson}, {@code .csv}, {@code .tsv} or
 * {@code .mcap} file as a {@code List} or a lazy {@code Stream} of rows; {@link Csv} describes the dialect of a CSV
 * file. Files may be compressed, as in {@code flight.jsonl.gz}. A glob such as {@code camera/*.png} binds a sorted
 * {@code List<Path>}, in which there is at least one unless it is optional. Text is UTF-8, or UTF-16 with a byte order mark.
 *
 * <p>A value that the log lacks is an error, never zero: a component is required unless it is of a boxed type, an
 * {@code Optional}, or marked {@code @Nullable}. {@link Timestamp} marks times.
 *
 * <p>A record of arrays, such as {@code record Columns(double[] time, String[] phase) {}}, reads such a file of rows
 * column by column: the i-th element is the value of the i-th row. There is no object per row, so that ten million rows
 * fit in memory. Elements are {@code double}, {@code long}, {@code int}, {@code boolean} or {@code String}; a plain
 * {@code @JsonProperty("name")} on a component is respected.
 *
 * <p>If the file is missing or malformed, the run fails before it writes anything, and the message names the file.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface LogFile {
    /** The file's path, relative to {@code inputs/logs}, or a glob; it cannot leave that directory. */
    String value();

    /** Whether the file may be missing; the parameter is then an {@code Optional} of one of the types above, or for a glob a list that may be empty. */
    boolean optional() default false;

    /**
     * Whether Jackson's databind always reads a JSON file. By default, generated code reads a record whose components
     * are {@code double}, {@code float}, {@code long}, {@code int}, {@code boolean}, their boxed types or optionals of
     * these, {@code String}, times, {@code double[]}, further such records, or a {@code List} of these records, of
     * {@code String} or of {@code Double}. The result is the same, and the run starts faster. Generated code respects
     * {@code @JsonProperty("name")} on a component; with any other Jackson annotation, databind reads the file anyway.
     * Has no effect on columns and on files that databind does not read.
     */
    boolean databind() default false;

    /** The value of every {@code double} that the log lacks. */
    Absent absent() default Absent.ERROR;

    /** How to treat a file of rows whose last row is truncated. */
    IncompleteEnd incompleteEnd() default IncompleteEnd.ERROR;

    /**
     * The topic of a recording whose messages are the rows, in the order of their log times; by default its only one. The
     * recording is an {@code .mcap} file, a directory of rosbag2 with its {@code metadata.yaml}, or all of these that match a
     * pattern, as one. Components are matched by the names of the schema's fields, {@code @JsonProperty("pose.position.x")}
     * reaches into nested ones, and {@code logTime} and {@code publishTime} are those of the message. A
     * {@code Stream<McapMessage>} takes the messages of several topics as they are, by default of all; each stays as it is when
     * the next one is read. Needs {@code metrics-build-mcap-input}.
     */
    String[] topic() default {};
}

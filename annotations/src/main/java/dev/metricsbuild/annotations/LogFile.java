package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a file of {@code inputs/logs}.
 *
 * <p>The parameter's type decides how the file comes in: a {@code Path}; an {@code InputStream}, closed after the
 * method has returned; a {@code String}, the whole text; a {@code Stream<String>}, its lines, read lazily; or any type
 * that Jackson binds: a {@code .json} file as one value, a {@code .jsonl}, {@code .ndjson}, {@code .csv}, {@code .tsv} or
 * {@code .mcap} file as a {@code List} or a lazy {@code Stream} of rows; {@link Csv} says how a CSV file is written. Each may be compressed, as
 * in {@code flight.jsonl.gz}. A glob such as {@code camera/*.png} binds a sorted {@code List<Path>}. Text is UTF-8, or UTF-16
 * with a byte order mark.
 *
 * <p>What a log does not have is an error, never zero: a component is required unless it is of a boxed type, an {@code
 * Optional}, or marked {@code @Nullable}. Times are marked by {@link Timestamp}.
 *
 * <p>A record of arrays, such as {@code record Columns(double[] time, String[] phase) {}}, takes such a file of rows column by
 * column: the i-th element is what a list of rows would have at that place in the
 * i-th row, and no row is an object of its own, so that ten million of them fit. Elements are {@code double}, {@code long},
 * {@code int}, {@code boolean} or {@code String}; a plain {@code @JsonProperty("name")} on a component is respected.
 *
 * <p>A file that is missing or malformed ends the run before anything is written, and the message names it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface LogFile {
    /** The file's path, relative to {@code inputs/logs}, or a glob; it cannot lead out of that directory. */
    String value();

    /** Whether the file may be missing; the parameter is then an {@code Optional} of one of the types above. */
    boolean optional() default false;

    /**
     * Whether Jackson's databind reads a JSON file in any case. By default a record whose components are {@code double},
     * {@code float}, {@code long}, {@code int}, {@code boolean}, their boxed types or optionals of these, {@code String},
     * times, {@code double[]}, further such records, or a {@code List} of these records, of {@code String} or of
     * {@code Double}, is read by generated code, to the same
     * result and with a shorter start; a {@code @JsonProperty("name")} on a component is respected, any other annotation of
     * Jackson's calls for databind by itself. Of no effect where databind has no part, and on columns.
     */
    boolean databind() default false;

    /** What a {@code double} is that the log does not have, in the whole file. */
    Absent absent() default Absent.ERROR;

    /** What becomes of a file of rows whose last row was cut off. */
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

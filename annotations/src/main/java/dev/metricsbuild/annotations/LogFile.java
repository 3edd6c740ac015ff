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
 * that Jackson binds: a {@code .json} file as one value, a {@code .jsonl}, {@code .ndjson} or {@code .csv} file as a
 * {@code List} or a lazy {@code Stream} of rows. A glob such as {@code camera/*.png} binds a sorted {@code List<Path>}.
 * Text is UTF-8.
 *
 * <p>A record of arrays, such as {@code record Columns(double[] time, String[] phase) {}}, takes a {@code .jsonl}, {@code
 * .ndjson} or {@code .csv} file column by column: the i-th element is what a list of rows would have at that place in the
 * i-th row, and no row is an object of its own, so that ten million of them fit. Elements are {@code double}, {@code long},
 * {@code int}, {@code boolean} or {@code String}; a plain {@code @JsonProperty("name")} on a component is heeded.
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
     * {@code float}, {@code long}, {@code int}, {@code boolean}, {@code String}, {@code double[]}, further such records,
     * or a {@code List} of these records, of {@code String} or of {@code Double}, is read by generated code, to the same
     * result and with a shorter start; a {@code @JsonProperty("name")} on a component is heeded, any other annotation of
     * Jackson's calls for databind by itself. Of no effect where databind has no part, and on columns.
     */
    boolean databind() default false;
}

package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes the dialect of the CSV file of a {@link LogFile} or {@link ExperienceFile} parameter, if it differs from a
 * header line and cells separated by commas (tabs in a {@code .tsv} file).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Csv {
    /** The separator between cells; by default a comma, and a tab in a {@code .tsv} file. */
    char separator() default '\0';

    /** Lines that begin with this character are ignored, also before the header; by default no lines are. */
    char comment() default '\0';

    /** Whether numbers have a decimal comma, as in {@code 3,14}; the separator must then be another character. */
    boolean decimalComma() default false;

    /** The names of the columns, for a file without a header line. */
    String[] columns() default {};
}

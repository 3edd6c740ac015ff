package dev.metricsbuild.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the CSV file of a {@link LogFile} or {@link ExperienceFile} parameter is written, where it differs from a header
 * line and cells separated by commas (tabs in a {@code .tsv} file).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Csv {
    /** What separates cells; by default a comma, and a tab in a {@code .tsv} file. */
    char separator() default '\0';

    /** Lines that begin with this character are ignored, those before the header included; by default none are. */
    char comment() default '\0';

    /** Whether numbers have a comma instead of a point, as in {@code 3,14}; the separator is then another character. */
    boolean decimalComma() default false;

    /** The names of the columns, for a file without a header line. */
    String[] columns() default {};
}

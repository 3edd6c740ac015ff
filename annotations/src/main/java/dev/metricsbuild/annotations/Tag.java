package dev.metricsbuild.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key and a value by which the dashboard finds metrics, such as {@code @Tag(key = "team", value = "navigation")}. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Tag {
    /** The tag's key; not empty. */
    String key();

    /** The tag's value; not empty. */
    String value();
}

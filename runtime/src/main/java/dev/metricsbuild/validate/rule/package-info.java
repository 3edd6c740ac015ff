/**
 * The rules of the platform and of its documentation, each a small method with an id, listed in {@code Rules}.
 *
 * <p>A rule sees facts only. It reports everything that breaks it, and nothing that merely follows from the breach of
 * another: where a reference leads nowhere, only the rule that says so speaks.
 */
@NullMarked
package dev.metricsbuild.validate.rule;

import org.jspecify.annotations.NullMarked;

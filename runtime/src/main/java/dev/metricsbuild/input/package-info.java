/**
 * Reads input files: JSON, JSON Lines and CSV as records, lists, streams and columns, and files of any kind as bytes, text and
 * paths. One set of rules decides what is missing or malformed, whichever way a file is read.
 */
@NullMarked
package dev.metricsbuild.input;

import org.jspecify.annotations.NullMarked;

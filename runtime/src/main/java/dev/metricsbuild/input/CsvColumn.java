package dev.metricsbuild.input;

/**
 * A column that rows are read from.
 *
 * @param name as the header has it
 * @param required whether it must be there
 */
record CsvColumn(String name, boolean required) {}

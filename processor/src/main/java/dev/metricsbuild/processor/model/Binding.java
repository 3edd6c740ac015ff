package dev.metricsbuild.processor.model;

import java.util.List;

/** What a parameter is given. */
public sealed interface Binding {
    /** The run's context: the batch's or the job's. */
    record Context(boolean batch) implements Binding {}

    /** The writer of a {@code void} method. */
    record Writer() implements Binding {}

    /** What a provider returns. */
    record Provided(Invocable provider) implements Binding {}

    /**
     * A file.
     *
     * @param records what a generated reader reads, its own record first; none where there is no such reader
     * @param options how it is read
     */
    record File(
            ParameterMark.FileArea area,
            String path,
            FileForm form,
            TypeUse use,
            boolean optional,
            List<RowRecord> records,
            FileOptions options)
            implements Binding {
        /** Of the path alone: few bindings share one. */
        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    /** The jobs' values of a method, or records of the jobs. */
    record PerJob(PerJobSource source, PerJobShape shape) implements Binding {}

    /** How a file comes in: the method of the runtime that reads it. */
    enum FileForm {
        /** The path alone. */
        PATH("path"),
        /** Open, to be read. */
        STREAM("stream"),
        /** The whole text. */
        TEXT("text"),
        /** Its lines. */
        LINES("lines"),
        /** One JSON value. */
        JSON("json"),
        /** One JSON value, an array, by a reader. */
        JSON_LIST("jsonList"),
        /** All rows. */
        ROWS("rows"),
        /** Rows, read lazily. */
        ROW_STREAM("rowStream"),
        /** All rows, column by column. */
        COLUMNS("columns"),
        /** Messages of a recording, as its reader has them, read lazily. */
        MESSAGES("messages"),
        /** The files that match. */
        GLOB("someOf"),
        /** The files that match, which may be none. */
        GLOB_OR_NONE("glob");

        private final String method;

        FileForm(String method) {
            this.method = method;
        }

        /** The method's name. */
        public String method() {
            return method;
        }

        /** Whether the method is told the type of its rows or value, or given a reader. */
        public boolean takesType() {
            return this == JSON || this == JSON_LIST || this == MESSAGES || isRows();
        }

        /** Whether what comes in is the rows of the file. */
        public boolean isRows() {
            return this == ROWS || this == ROW_STREAM || this == COLUMNS;
        }
    }

    /** How the jobs' values come in: the method of the run that gives them. */
    enum PerJobShape {
        /** {@code double[]}. */
        DOUBLES("doubles"),
        /** {@code DoubleStream}. */
        DOUBLE_STREAM("doubleStream"),
        /** {@code List<JobValue<T>>}, or of records. */
        LIST("list"),
        /** {@code Stream<JobValue<T>>}, or of records. */
        STREAM("stream"),
        /** {@code Map<JobInfo, T>}. */
        MAP("map");

        private final String method;

        PerJobShape(String method) {
            this.method = method;
        }

        /** Whether the values stand there without their jobs. */
        public boolean isIndexed() {
            return this == DOUBLES || this == DOUBLE_STREAM;
        }

        /** The method's name. */
        public String method() {
            return method;
        }
    }
}

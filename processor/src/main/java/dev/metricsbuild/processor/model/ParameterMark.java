package dev.metricsbuild.processor.model;

import dev.metricsbuild.processor.diagnostic.Origin;
import java.util.List;

/** An annotation on a parameter, or {@code @PerJob} on a method. */
public sealed interface ParameterMark {
    /** Where the annotation's value stands. */
    Origin origin();

    /**
     * {@code @LogFile} or {@code @ExperienceFile}.
     *
     * @param records those that a reader has to know to read the file, its own first; none if databind has to read it
     * @param columns what the type is to a file that is read column by column
     * @param faults what in the type would silently be read as something else
     * @param options how the file is read
     */
    record FileMark(
            FileArea area,
            String path,
            boolean optional,
            List<RowRecord> records,
            ColumnsType columns,
            List<RowFault> faults,
            FileOptions options,
            Origin origin,
            Origin optionalOrigin)
            implements ParameterMark {
        /** Whether the path stands for all files that match it. */
        public boolean isGlob() {
            return path.contains("*") || path.contains("?") || path.contains("[") || path.contains("{");
        }
    }

    /** {@code @PerJob}. */
    record PerJobMark(String method, boolean optional, Origin origin) implements ParameterMark {}

    /** The directories of the inputs. */
    enum FileArea {
        /** {@code inputs/logs}. */
        LOGS("logs", "@LogFile"),
        /** {@code inputs/experience}. */
        EXPERIENCE("experience", "@ExperienceFile");

        private final String directory;
        private final String annotation;

        FileArea(String directory, String annotation) {
            this.directory = directory;
            this.annotation = annotation;
        }

        /** The directory's name, and the name of the method that gives it. */
        public String directory() {
            return directory;
        }

        /** How users write it. */
        public String annotation() {
            return annotation;
        }
    }
}

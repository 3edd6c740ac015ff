package dev.metricsbuild.input;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.nio.file.Path;
import java.util.Locale;

/** How CSV is read, by readers and by databind alike: under its header, and an empty cell is null. */
final class CsvFormat {
    private CsvFormat() {}

    static boolean isOf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    static CsvFactory factory() {
        return CsvFactory.builder()
                .enable(StreamedFile.FAST_NUMBERS)
                .enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .enable(CsvParser.Feature.EMPTY_UNQUOTED_STRING_AS_NULL)
                .build();
    }

    static CsvSchema schema() {
        return CsvSchema.emptySchema().withHeader();
    }
}

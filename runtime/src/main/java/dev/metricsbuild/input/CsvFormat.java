package dev.metricsbuild.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;

/** How CSV is read, by readers and by databind alike: under its header, and an empty cell is null. */
final class CsvFormat {
    private CsvFormat() {}

    static CsvFactory factory() {
        return CsvFactory.builder()
                .enable(InputFile.FAST_NUMBERS)
                .enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .enable(CsvParser.Feature.EMPTY_UNQUOTED_STRING_AS_NULL)
                .build();
    }

    /** Opens the rows as objects with a field for each cell. */
    static JsonParser open(InputFile file) throws IOException {
        return open(file, schema(file));
    }

    /** Opens the lines, the header too, as arrays of cells. */
    static CsvParser openCells(InputFile file) throws IOException {
        return open(file, CsvSchema.emptySchema().withColumnSeparator(file.separator()));
    }

    private static CsvParser open(InputFile file, CsvSchema schema) throws IOException {
        CsvParser parser = factory().createParser(file.text());
        parser.setSchema(schema);
        return parser;
    }

    static CsvSchema schema(InputFile file) {
        if (file.options().columns().isEmpty()) {
            return CsvSchema.emptySchema().withHeader().withColumnSeparator(file.separator());
        }
        CsvSchema.Builder schema = CsvSchema.builder().setColumnSeparator(file.separator());
        file.options().columns().forEach(schema::addColumn);
        return schema.build();
    }
}

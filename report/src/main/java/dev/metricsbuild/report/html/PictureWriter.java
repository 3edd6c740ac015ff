package dev.metricsbuild.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.report.JobFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Takes the pictures of a job into the page; one that cannot be taken is named in its place, with the reason. */
final class PictureWriter {
    private static final long SIZE_LIMIT = 32L << 20;

    private final JobFile job;
    private final ColumnTable columns;

    PictureWriter(JobFile job, ColumnTable columns) {
        this.job = job;
        this.columns = columns;
    }

    void write(MetricsData data, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", data.name());
        if (data.content() instanceof DataContent.ExternalFile file) {
            json.writeStringField("path", file.path());
            content(file.path(), json);
        } else {
            json.writeStringField("problem", "The data of this picture names no file.");
        }
        json.writeEndObject();
    }

    private void content(String path, JsonGenerator json) throws IOException {
        Optional<Path> file = job.picture(path);
        if (file.isEmpty()) {
            json.writeStringField(
                    "problem", "There is no such file in the directory of the metrics. Was it copied along with them?");
            return;
        }
        if (Files.size(file.get()) > SIZE_LIMIT) {
            json.writeStringField(
                    "problem",
                    "The file has " + Files.size(file.get()) + " bytes; the page takes pictures of up to " + SIZE_LIMIT
                            + " bytes. Write a smaller picture.");
            return;
        }
        byte[] bytes = Files.readAllBytes(file.get());
        Optional<PictureFormat> format = PictureFormat.of(bytes);
        if (format.isEmpty()) {
            json.writeStringField(
                    "problem", "The file is no picture that browsers show: PNG, JPEG, GIF, WebP, BMP or SVG.");
            return;
        }
        json.writeStringField("mediaType", format.get().mediaType());
        json.writeNumberField("block", columns.addPicture(bytes));
    }
}

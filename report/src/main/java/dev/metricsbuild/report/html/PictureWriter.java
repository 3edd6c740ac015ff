package dev.metricsbuild.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.report.JobFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Adds the pictures of a job to the page; a placeholder names a picture that cannot be added, with the reason. */
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
            json.writeStringField("problem", "The data of this picture does not name a file.");
        }
        json.writeEndObject();
    }

    private void content(String path, JsonGenerator json) throws IOException {
        Optional<Path> file = job.picture(path);
        if (file.isEmpty()) {
            json.writeStringField(
                    "problem",
                    "The file does not exist in the directory of the metrics. Was it copied together with them?");
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
                    "problem", "The file is not a picture that browsers can show: PNG, JPEG, GIF, WebP, BMP or SVG.");
            return;
        }
        json.writeStringField("mediaType", format.get().mediaType());
        json.writeNumberField("block", columns.addPicture(bytes));
    }
}

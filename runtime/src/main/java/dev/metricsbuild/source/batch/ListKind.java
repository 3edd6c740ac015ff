package dev.metricsbuild.source.batch;

import dev.metricsbuild.wire.MessageShape;
import java.io.IOException;

/** The two lists of a job. */
enum ListKind {
    METRICS("metrics", "metricID", "metricURL") {
        @Override
        void require(byte[] body) throws IOException {
            MessageShape.requireMetric(body);
        }
    },
    DATA("metricsData", "dataID", "metricsDataURL") {
        @Override
        void require(byte[] body) throws IOException {
            MessageShape.requireData(body);
        }
    };

    private final String listField;
    private final String idField;
    private final String linkField;

    ListKind(String listField, String idField, String linkField) {
        this.listField = listField;
        this.idField = idField;
        this.linkField = linkField;
    }

    /** Makes sure that a body is a message of the kind that the list is of. */
    abstract void require(byte[] body) throws IOException;

    /** The field of an answer that holds the list, and the last step of its path. */
    String listField() {
        return listField;
    }

    /** The field of an element that names it. */
    String idField() {
        return idField;
    }

    /** The field of an element that holds its presigned link. */
    String linkField() {
        return linkField;
    }
}

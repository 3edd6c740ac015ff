package dev.metricsbuild.source.batch;

/** The two lists of a job. */
enum ListKind {
    METRICS("metrics", "metricID", "metricURL"),
    DATA("metricsData", "dataID", "metricsDataURL");

    private final String listField;
    private final String idField;
    private final String linkField;

    ListKind(String listField, String idField, String linkField) {
        this.listField = listField;
        this.idField = idField;
        this.linkField = linkField;
    }

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

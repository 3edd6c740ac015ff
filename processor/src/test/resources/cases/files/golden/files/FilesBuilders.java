package files;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.ScalarMessageBuilder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Builders prefilled with what the annotations in {@link Files} say, for other code and for unit tests. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Files.class)
@NullMarked
final class FilesBuilders {
    private static final List<MethodSpec> METHODS = new FilesDispatcher().methods();

    private FilesBuilders() {}

    /** What {@link Files#path} yields. */
    public static ScalarMessageBuilder path() {
        return ScalarMessageBuilder.of(metric("path"));
    }

    /** What {@link Files#stream} yields. */
    public static ScalarMessageBuilder stream() {
        return ScalarMessageBuilder.of(metric("stream"));
    }

    /** What {@link Files#text} yields. */
    public static ScalarMessageBuilder text() {
        return ScalarMessageBuilder.of(metric("text"));
    }

    /** What {@link Files#lines} yields. */
    public static ScalarMessageBuilder lines() {
        return ScalarMessageBuilder.of(metric("lines"));
    }

    /** What {@link Files#json} yields. */
    public static ScalarMessageBuilder json() {
        return ScalarMessageBuilder.of(metric("json"));
    }

    /** What {@link Files#jsonUpperCase} yields. */
    public static ScalarMessageBuilder jsonUpperCase() {
        return ScalarMessageBuilder.of(metric("jsonUpperCase"));
    }

    /** What {@link Files#jsonList} yields. */
    public static ScalarMessageBuilder jsonList() {
        return ScalarMessageBuilder.of(metric("jsonList"));
    }

    /** What {@link Files#map} yields. */
    public static ScalarMessageBuilder map() {
        return ScalarMessageBuilder.of(metric("map"));
    }

    /** What {@link Files#jsonGeneric} yields. */
    public static ScalarMessageBuilder jsonGeneric() {
        return ScalarMessageBuilder.of(metric("jsonGeneric"));
    }

    /** What {@link Files#jsonNumber} yields. */
    public static ScalarMessageBuilder jsonNumber() {
        return ScalarMessageBuilder.of(metric("jsonNumber"));
    }

    /** What {@link Files#jsonArray} yields. */
    public static ScalarMessageBuilder jsonArray() {
        return ScalarMessageBuilder.of(metric("jsonArray"));
    }

    /** What {@link Files#jsonStream} yields. */
    public static ScalarMessageBuilder jsonStream() {
        return ScalarMessageBuilder.of(metric("jsonStream"));
    }

    /** What {@link Files#rows} yields. */
    public static ScalarMessageBuilder rows() {
        return ScalarMessageBuilder.of(metric("rows"));
    }

    /** What {@link Files#moreRows} yields. */
    public static ScalarMessageBuilder moreRows() {
        return ScalarMessageBuilder.of(metric("moreRows"));
    }

    /** What {@link Files#rowStream} yields. */
    public static ScalarMessageBuilder rowStream() {
        return ScalarMessageBuilder.of(metric("rowStream"));
    }

    /** What {@link Files#glob} yields. */
    public static ScalarMessageBuilder glob() {
        return ScalarMessageBuilder.of(metric("glob"));
    }

    /** What {@link Files#anyGlob} yields. */
    public static ScalarMessageBuilder anyGlob() {
        return ScalarMessageBuilder.of(metric("anyGlob"));
    }

    /** What {@link Files#maybePath} yields. */
    public static ScalarMessageBuilder maybePath() {
        return ScalarMessageBuilder.of(metric("maybePath"));
    }

    /** What {@link Files#maybeJson} yields. */
    public static ScalarMessageBuilder maybeJson() {
        return ScalarMessageBuilder.of(metric("maybeJson"));
    }

    /** What {@link Files#maybeRows} yields. */
    public static ScalarMessageBuilder maybeRows() {
        return ScalarMessageBuilder.of(metric("maybeRows"));
    }

    /** What {@link Files#topic} yields. */
    public static ScalarMessageBuilder topic() {
        return ScalarMessageBuilder.of(metric("topic"));
    }

    /** What {@link Files#topicOfABag} yields. */
    public static ScalarMessageBuilder topicOfABag() {
        return ScalarMessageBuilder.of(metric("topicOfABag"));
    }

    /** What {@link Files#topicOfMany} yields. */
    public static ScalarMessageBuilder topicOfMany() {
        return ScalarMessageBuilder.of(metric("topicOfMany"));
    }

    /** What {@link Files#maybeBags} yields. */
    public static ScalarMessageBuilder maybeBags() {
        return ScalarMessageBuilder.of(metric("maybeBags"));
    }

    /** What {@link Files#messages} yields. */
    public static ScalarMessageBuilder messages() {
        return ScalarMessageBuilder.of(metric("messages"));
    }

    /** What {@link Files#allMessages} yields. */
    public static ScalarMessageBuilder allMessages() {
        return ScalarMessageBuilder.of(metric("allMessages"));
    }

    /** What {@link Files#recordings} yields. */
    public static ScalarMessageBuilder recordings() {
        return ScalarMessageBuilder.of(metric("recordings"));
    }

    /** What {@link Files#many} yields. */
    public static ScalarMessageBuilder many() {
        return ScalarMessageBuilder.of(metric("many"));
    }

    private static MetricSpec metric(String method) {
        return MethodSpec.metric(METHODS, method);
    }
}

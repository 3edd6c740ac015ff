package dev.metricsbuild.examples.perception;

import static dev.metricsbuild.annotations.MetricImportance.HIGH;
import static dev.metricsbuild.annotations.MetricImportance.LOW;

import dev.metricsbuild.annotations.Aggregate;
import dev.metricsbuild.annotations.JobData;
import dev.metricsbuild.annotations.JobEvents;
import dev.metricsbuild.annotations.JobMetric;
import dev.metricsbuild.annotations.LogFile;
import dev.metricsbuild.annotations.MetricDefaults;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.annotations.Provides;
import dev.metricsbuild.annotations.Tag;
import dev.metricsbuild.annotations.Total;
import dev.metricsbuild.context.JobContext;
import dev.metricsbuild.metric.Buckets;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.ImageList;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.picture.Overlay;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;

/** The metrics of one drive. */
@MetricDefaults(importance = HIGH, tags = @Tag(key = "sensor", value = "front camera"))
final class CameraMetrics {
    private CameraMetrics() {}

    /** A picture with the detector's mistakes drawn over it. */
    record Shown(Scene scene, Image image) {}

    @Provides
    static List<Scene> scenes(
            @LogFile("detections.jsonl") List<Detection> detections, @LogFile("truth.jsonl") List<Person> people) {
        return Scene.of(detections, people);
    }

    @Provides
    static List<Shown> mistakesShown(List<Scene> scenes, JobContext job) throws IOException {
        List<Shown> shown = new ArrayList<>();
        for (Scene scene : scenes) {
            if (scene.hasMistakes()) {
                var camera = ImageIO.read(job.logs().resolve(scene.image()).toFile());
                shown.add(new Shown(
                        scene,
                        job.image("shown/" + scene.image(), overlay(scene).drawnOn(camera))));
            }
        }
        return shown;
    }

    private static Overlay overlay(Scene scene) {
        Overlay overlay = Overlay.empty();
        for (Person person : scene.missed()) {
            overlay = box(overlay, person.box(), "missed", Color.RED);
        }
        for (Detection detection : scene.wrong()) {
            overlay = box(overlay, detection.box(), "nobody", Color.ORANGE);
        }
        return overlay;
    }

    private static Overlay box(Overlay on, Box box, String label, Color colour) {
        return on.box(box.x(), box.y(), box.width(), box.height(), label, colour);
    }

    /** People in the pictures. */
    @JobMetric(importance = LOW)
    static int people(List<Scene> scenes) {
        return scenes.stream()
                .mapToInt(scene -> scene.found().size() + scene.missed().size())
                .sum();
    }

    /** People whom the detector has missed. */
    @JobMetric(warnsAbove = 2, failsAbove = 5, totals = @Total)
    static int falseNegatives(List<Scene> scenes) {
        return scenes.stream().mapToInt(scene -> scene.missed().size()).sum();
    }

    /** Detections where nobody is. */
    @JobMetric(
            warnsAbove = 3,
            totals = {@Total, @Total(Aggregate.MAX)})
    static int falsePositives(List<Scene> scenes) {
        return scenes.stream().mapToInt(scene -> scene.wrong().size()).sum();
    }

    /** How many of the people were found. */
    @JobMetric(unit = "%", failsBelow = 50)
    static OptionalDouble recall(List<Scene> scenes) {
        int people = people(scenes);
        return people == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * (people - falseNegatives(scenes)) / people);
    }

    /** How well the boxes of those found fit: 1 is exactly. */
    @JobMetric(xAxisName = "overlap")
    static Histogram overlap(List<Scene> scenes) {
        return Histogram.of(
                scenes.stream()
                        .flatMap(scene -> scene.found().stream())
                        .mapToDouble(Scene.Match::overlap)
                        .toArray(),
                Buckets.uniform(0.5, 1, 10));
    }

    /** Pictures with a mistake: whom the detector missed in red, where it saw nobody in orange. */
    @JobMetric(status = MetricStatus.FAIL_WARN)
    static Optional<ImageList> mistakes(List<Shown> shown) {
        return ImageList.ofNonEmpty(shown.stream().map(Shown::image).toList());
    }

    @JobEvents
    static List<Event> missed(List<Shown> shown) {
        return Event.numbered(shown.stream()
                .filter(each -> !each.scene().missed().isEmpty())
                .map(each -> Event.of("People missed")
                        .description("In " + each.scene().image())
                        .metric("Picture", each.image())
                        .metric("Missed", Scalar.of(each.scene().missed().size()), "How many people", LOW)
                        .build())
                .toList());
    }

    @JobData
    static double[] scores(@LogFile("detections.jsonl") List<Detection> detections) {
        return detections.stream().mapToDouble(Detection::score).toArray();
    }
}

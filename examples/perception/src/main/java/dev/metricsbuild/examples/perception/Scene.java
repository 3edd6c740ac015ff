package dev.metricsbuild.examples.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** A picture: whom the detector has found, missed, and seen where nobody is. */
record Scene(String image, List<Match> found, List<Person> missed, List<Detection> wrong) {
    private static final double LEAST_SCORE = 0.5;
    private static final double LEAST_OVERLAP = 0.5;

    /** A detection of somebody. */
    record Match(Detection detection, Person person) {
        double overlap() {
            return detection.box().overlap(person.box());
        }
    }

    /** The pictures in the order of their names; the surest detection has the first choice of a person. */
    static List<Scene> of(List<Detection> detections, List<Person> people) {
        var images = new TreeMap<String, Scene>();
        people.forEach(person ->
                images.computeIfAbsent(person.image(), Scene::empty).missed().add(person));
        detections.stream()
                .filter(detection -> detection.score() >= LEAST_SCORE)
                .sorted(Comparator.comparingDouble(Detection::score).reversed())
                .forEach(detection ->
                        images.computeIfAbsent(detection.image(), Scene::empty).take(detection));
        return List.copyOf(images.values());
    }

    private static Scene empty(String image) {
        return new Scene(image, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private void take(Detection detection) {
        missed.stream()
                .map(person -> new Match(detection, person))
                .filter(match -> match.overlap() >= LEAST_OVERLAP)
                .max(Comparator.comparingDouble(Match::overlap))
                .ifPresentOrElse(
                        match -> {
                            missed.remove(match.person());
                            found.add(match);
                        },
                        () -> wrong.add(detection));
    }

    boolean hasMistakes() {
        return !missed.isEmpty() || !wrong.isEmpty();
    }
}

package dev.metricsbuild.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.collect.CollectorCodec;
import dev.metricsbuild.collect.JobCollectors;
import dev.metricsbuild.collect.MetricCollectors;
import dev.metricsbuild.collect.NumberCollector;
import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.Buckets;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.metric.Thresholds;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import dev.metricsbuild.write.Serialization;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Containers arrive as they have been sent. */
class ContainersTest {
    private static final long SEED = 20261128;
    private static final AllowedClasses ALLOWED = new AllowedClasses(List.of("dev.metricsbuild.transfer"));
    private static final ClassLoader LOADER = ContainersTest.class.getClassLoader();

    /** Jobs without tags. */
    private enum PlainJobs implements JobCodec {
        INSTANCE;

        @Override
        public void write(JobInfo job, DataOutput out) throws IOException {
            out.writeUTF(job.id());
            out.writeUTF(job.name());
        }

        @Override
        public JobInfo read(DataInput in) throws IOException {
            return new JobInfo(in.readUTF(), in.readUTF(), "SUCCEEDED", List.of(), Map.of());
        }
    }

    private static byte[] sent(Collector<?, ?, ?> collector, Object container) throws IOException {
        StateWriter out = StateWriter.into(ALLOWED, PlainJobs.INSTANCE);
        out.container(collector, container);
        return out.toByteArray();
    }

    private static Object received(Collector<?, ?, ?> collector, byte[] message) throws IOException {
        return new StateReader(message, ALLOWED, PlainJobs.INSTANCE, LOADER).container(collector);
    }

    /** What a collector makes of elements of which every seventh stretch has been elsewhere. */
    @SuppressWarnings("unchecked") // It is the collector's own container.
    private static <T, A, R> R travelled(Collector<T, A, R> collector, List<? extends T> elements) {
        try {
            A all = collector.supplier().get();
            for (int from = 0; from <= elements.size(); from += 7) {
                A own = collector.supplier().get();
                for (T element : elements.subList(from, Math.min(from + 7, elements.size()))) {
                    collector.accumulator().accept(own, element);
                }
                A arrived = (A) received(collector, sent(collector, own));
                all = collector.combiner().apply(all, arrived);
            }
            A arrived = (A) received(collector, sent(collector, all));
            return collector.finisher().apply(arrived);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static <T, R> void assertSame(Collector<T, ?, R> collector, List<T> elements) {
        assertThat(travelled(collector, elements)).isEqualTo(elements.stream().collect(collector));
    }

    private static byte[] bytes(Optional<? extends MetricValues> values) {
        MetricsWriter writer = new MetricsWriter(new UUID(1, 2), IdSource.nameBased());
        writer.add("M", values.orElseThrow());
        return Serialization.toByteArray(writer.build());
    }

    private static List<Double> numbers(int count) {
        Random random = new Random(SEED);
        List<Double> numbers =
                new ArrayList<>(List.of(Double.NaN, -0.0, 1e300, -1e300, Double.MIN_VALUE, Double.POSITIVE_INFINITY));
        random.doubles(count).forEach(number -> numbers.add(1e6 * number * number - 1000));
        return numbers;
    }

    @Test
    void numbers_giveTheSameToTheLastBit() {
        for (NumberCollector<?> collector : List.<NumberCollector<?>>of(
                MetricCollectors.mean(),
                MetricCollectors.sum(),
                MetricCollectors.min(),
                MetricCollectors.max(),
                MetricCollectors.median(),
                MetricCollectors.quantile(0.95),
                MetricCollectors.mean().andThen(mean -> "mean " + mean))) {
            assertSame(collector, numbers(1000));
            assertSame(collector, List.of());
        }
    }

    @Test
    void sumsThatCancel_areExact() {
        assertThat(travelled(MetricCollectors.sum(), List.of(1e308, 1.0, 1e-300, 3.0, 4.0, 5.0, 6.0, -1e308, -19.0)))
                .isEqualTo(1e-300);
    }

    @Test
    void histograms_giveTheSameBytes_whetherExactOrCounted() {
        for (int count : new int[] {500, 120_000}) {
            double[] all = new Random(SEED).doubles(count, -50, 1000).toArray();
            for (NumberCollector<Optional<Histogram>> histogram :
                    List.of(MetricCollectors.histogram(), MetricCollectors.histogram(Buckets.uniform(0, 900, 9)))) {
                List<double[]> jobs = new ArrayList<>();
                for (int i = 0; i < all.length; i += all.length / 10) {
                    jobs.add(DoubleStream.of(all).skip(i).limit(all.length / 10).toArray());
                }
                assertThat(bytes(travelled(histogram.ofArrays(), jobs)))
                        .as("%d numbers, seed %d", count, SEED)
                        .isEqualTo(bytes(jobs.stream().collect(histogram.ofArrays())));
            }
        }
    }

    private static List<JobValue<DoubleOverTime>> flights() {
        List<JobValue<DoubleOverTime>> flights = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            JobInfo job = new JobInfo("id" + i, "flight " + i / 2, "SUCCEEDED", List.of(), Map.of());
            MetricsData times = MetricsData.ofNanos(0, 1_000_000_000L, 2_000_000_000L);
            flights.add(new JobValue<>(
                    job,
                    DoubleOverTime.builder()
                            .line(new DoubleOverTime.Line(
                                    MetricsData.ofDoubles(i, 99, Double.NaN)
                                            .withUnit("m")
                                            .indexedBy(times),
                                    null,
                                    i % 2 == 0 ? null : new Thresholds(50, Double.NaN, 40, Double.NaN)))
                            .build()));
        }
        return flights;
    }

    @Test
    void jobs_giveTheSameBytes() {
        for (Collector<JobValue<DoubleOverTime>, ?, ? extends Optional<? extends MetricValues>> collector : List.of(
                JobCollectors.lines(8),
                JobCollectors.plotlyLines(2, "s", "m/s"),
                JobCollectors.<JobValue<DoubleOverTime>>countBy(
                        flight -> flight.job().name()),
                JobCollectors.<JobValue<DoubleOverTime>>barsBy(
                        flight -> flight.job().name(),
                        flight ->
                                flight.value().lines().get(0).values().doubles().at(0),
                        MetricCollectors.median()))) {
            assertThat(bytes(travelled(collector, flights())))
                    .isEqualTo(bytes(flights().stream().collect(collector)));
        }
        Collector<double[], ?, List<Double>> concatenated = JobCollectors.concatenated(
                numbers -> DoubleStream.of(numbers).boxed().toList());
        List<Double> all = travelled(concatenated, List.of(new double[] {1, 2}, new double[] {}, new double[] {3}));
        assertThat(all).containsExactly(1.0, 2.0, 3.0);
    }

    @Test
    void collectorsOfTheJdk_travelAsTheyAre_aroundReadyOnesToo() {
        List<Double> numbers = numbers(50);
        assertSame(Collectors.toList(), numbers);
        assertSame(Collectors.toSet(), numbers);
        assertSame(Collectors.counting(), numbers);
        assertSame(Collectors.mapping(String::valueOf, Collectors.joining()), numbers);
        assertSame(
                Collectors.groupingBy(number -> number > 0, MetricCollectors.mean()),
                numbers.stream().filter(Double::isFinite).toList());
        assertSame(Collectors.collectingAndThen(MetricCollectors.max(), OptionalDouble::getAsDouble), numbers);
    }

    @Test
    void valuesOfJobs_arriveWithTheirJobs_sharedAsTheyWere() throws IOException {
        Collector<JobValue<DoubleOverTime>, ?, List<JobValue<DoubleOverTime>>> collector = Collectors.toList();
        List<JobValue<DoubleOverTime>> flights = flights().subList(0, 2);
        MetricsData shared = flights.get(0).value().lines().get(0).values();
        List<Object> sent = new ArrayList<>(flights);
        sent.add(shared);
        sent.add(Map.of("again", shared));

        List<?> arrived = (List<?>) received(collector, sent(collector, sent));

        JobValue<?> first = (JobValue<?>) arrived.get(0);
        assertThat(first.job()).hasToString("\"flight 0\" (id0)");
        MetricsData data = ((DoubleOverTime) first.value()).lines().get(0).values();
        assertThat(data.doubles()).isEqualTo(shared.doubles());
        assertThat(data.unit()).isEqualTo("m");
        assertThat(arrived.get(2)).isSameAs(data);
        assertThat(((Map<?, ?>) arrived.get(3)).get("again")).isSameAs(data);
    }

    /** Counts, in a class that Java does not serialize. */
    private static final class Count {
        private final AtomicLong value = new AtomicLong();
    }

    private static final Collector<Double, Count, Long> COUNTING = Collector.of(
            Count::new,
            (count, number) -> count.value.incrementAndGet(),
            (left, right) -> {
                left.value.addAndGet(right.value.get());
                return left;
            },
            count -> count.value.get());

    private record CountCodec(int bytesTooMany) implements CollectorCodec<Count> {
        @Override
        public void write(Count container, ObjectOutput out) throws IOException {
            out.writeLong(container.value.get());
            for (int i = 0; i < bytesTooMany; i++) {
                out.writeByte(0);
            }
        }

        @Override
        public Count read(ObjectInput in) throws IOException {
            Count count = new Count();
            count.value.set(in.readLong());
            return count;
        }
    }

    @Test
    void codecOfTheUser_carriesWhatJavaCannot() {
        assertSame(new CountCodec(0).on(COUNTING), numbers(30));
        assertThatThrownBy(() -> sent(COUNTING, new Count())).hasMessageContaining("Count");
    }

    @Test
    void codecThatReadsOtherThanItWrites_isFoundOut() throws IOException {
        Collector<Double, Count, Long> collector = new CountCodec(1).on(COUNTING);
        byte[] message = sent(collector, new Count());

        assertThatThrownBy(() -> received(collector, message)).hasMessageContaining("does not read what it writes");
    }

    @Test
    void containerOfAClassThatDoesNotTravel_isRefusedWhereItIsSent() {
        Collector<Integer, ?, IntSummaryStatistics> statistics = Collectors.summarizingInt(Integer::intValue);
        assertThatThrownBy(() -> sent(statistics, new IntSummaryStatistics())).hasMessageContaining("IntSummary");
        assertThatThrownBy(() -> sent(Collectors.toList(), new ArrayList<>(List.of(new java.io.File("x")))))
                .isInstanceOf(UnfitException.class)
                .hasMessageContaining("java.io.File");
    }

    @Test
    void classThatIsNotAllowed_isRefusedWhereItArrives() throws IOException {
        AllowedClasses wide = new AllowedClasses(List.of("java.io", "dev.metricsbuild.transfer"));
        StateWriter out = StateWriter.into(wide, PlainJobs.INSTANCE);
        out.writeObject(new java.io.File("x"));
        byte[] message = out.toByteArray();

        assertThatThrownBy(() -> new StateReader(message, ALLOWED, PlainJobs.INSTANCE, LOADER).object())
                .hasMessageContaining("REJECTED");
    }

    @Test
    void otherVersion_isRefusedWithAWordAboutReleases() throws IOException {
        byte[] message = sent(Collectors.toList(), new ArrayList<>());
        // Behind the stream's magic, its version, and the head of the block: the last byte of an int.
        assertThat(message[9]).isEqualTo((byte) StateWriter.VERSION);
        message[9]++;

        assertThatThrownBy(() -> received(Collectors.toList(), message))
                .hasMessageContaining("Use the same release on driver and executors");
    }

    @Test
    void allowList_holdsPackagesAndWhatIsBelowThem() {
        AllowedClasses build = new AllowedClasses(List.of("com.fleet", ""));
        assertThat(build.allows(String[][].class)).isTrue();
        assertThat(build.allows(int[].class)).isTrue();
        assertThat(build.allows(java.util.jar.JarFile.class)).isFalse();
        assertThat(build.allows(Runtime.class)).isFalse();
        assertThat(build.allows(JobInfo.class)).isFalse();
        assertThat(new AllowedClasses(List.of("dev.metricsbuild")).allows(JobInfo.class))
                .isTrue();
        assertThat(new AllowedClasses(List.of("dev.metrics")).allows(JobInfo.class))
                .isFalse();
    }
}

package dev.metricsbuild.source.batch;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import dev.metricsbuild.source.api.ApiClient;
import dev.metricsbuild.source.api.JsonFields;
import dev.metricsbuild.source.api.Pages;
import dev.metricsbuild.source.http.ClientSettings;
import dev.metricsbuild.source.http.Daemons;
import dev.metricsbuild.source.http.HttpTransport;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The jobs of a batch on the platform. */
public final class ApiJobsSource implements JobsSource {
    /** Downloads that wait for their next attempt occupy a thread, but no place in flight: so there are more threads. */
    private static final int THREADS_FOR_EACH_PLACE = 3;

    private final BatchConfig config;
    private final HttpTransport transport;
    private final ApiClient api;
    private final ExecutorService storage;
    private final Consumer<String> warnings;
    private final Map<UUID, List<String>> tagsOfExperiences = new ConcurrentHashMap<>();
    private volatile @Nullable UUID project;

    /**
     * Asks nothing yet.
     *
     * @param warnings told what looks wrong and does no harm; called by several threads
     */
    public ApiJobsSource(BatchConfig config, ClientSettings settings, Consumer<String> warnings) {
        this.config = config;
        this.transport = new HttpTransport(settings);
        this.api = new ApiClient(transport, config.apiUrl(), config.token());
        this.storage = Executors.newFixedThreadPool(
                settings.maxInFlight() * THREADS_FOR_EACH_PLACE, Daemons.named("metrics-build-storage"));
        this.warnings = warnings;
        this.project = config.projectId();
    }

    @Override
    public String shown() {
        return "batch " + config.batchId() + " at " + config.apiUrl();
    }

    @Override
    public JobsOrigin origin() {
        return new JobsOrigin.Platform(config.withProject(project), transport.settings());
    }

    @Override
    public Optional<UUID> batchId() {
        return Optional.of(config.batchId());
    }

    @Override
    public Iterator<JobRow> jobs() {
        Pages pages = api.pages(batchPath() + "/jobs", "jobs", "jobID", "the jobs of batch " + config.batchId());
        return new PagedRows<>(pages, this::row, storage);
    }

    private JobRow row(JsonFields job) {
        UUID id = job.id("jobID");
        if (id == null) {
            throw new PlatformException(
                    Reason.MALFORMED, "A job of batch " + config.batchId() + " is listed without a jobID.");
        }
        UUID experience = job.id("experienceID");
        return new JobRow(
                id.toString(),
                job.text("experienceName"),
                job.text("jobStatus"),
                job.text("conflatedStatus"),
                experience == null ? new JobTags.Known(List.of()) : new JobTags.OfExperience(experience),
                job.texts("parameters"));
    }

    @Override
    public List<String> tags(JobRow job) {
        if (job.tags() instanceof JobTags.Known known) {
            return known.names();
        }
        return tags(((JobTags.OfExperience) job.tags()).experience());
    }

    private List<String> tags(UUID experience) {
        return tagsOfExperiences.computeIfAbsent(
                experience,
                id -> api
                        .pages(
                                projectPath() + "/experiences/" + id + "/experienceTags",
                                "experienceTags",
                                "experienceTagID",
                                "the tags of experience " + id)
                        .all()
                        .stream()
                        .map(tag -> tag.text("name"))
                        .sorted()
                        .toList());
    }

    @Override
    public JobSource open(JobRow job) {
        return new ApiJobSource(this, job);
    }

    JobList list(ListKind kind, JobRow job) {
        return JobList.fetch(api, kind, batchPath() + "/jobs/" + job.id(), job.shown(), storage);
    }

    void warn(String text) {
        warnings.accept(text);
    }

    private String batchPath() {
        return projectPath() + "/batches/" + config.batchId();
    }

    private synchronized String projectPath() {
        UUID known = project;
        if (known == null) {
            known = findProject();
            project = known;
        }
        return "/projects/" + known;
    }

    /** Older platforms do not say which project the batch belongs to: each is asked whether it knows the batch. */
    private UUID findProject() {
        Pages pages = api.pages("/projects", "projects", "projectID", "the projects");
        int asked = 0;
        while (pages.hasNext()) {
            for (JsonFields listed : pages.next()) {
                UUID id = listed.id("projectID");
                if (id != null && hasBatch(id)) {
                    return id;
                }
                asked++;
            }
        }
        throw new PlatformException(
                Reason.CONFIG,
                "The configuration names no projectID, and none of the " + asked
                        + " projects that the token can see has the batch " + config.batchId()
                        + ". Add \"projectID\" to the configuration.");
    }

    private boolean hasBatch(UUID candidate) {
        try {
            api.object(
                    "/projects/" + candidate + "/batches/" + config.batchId(),
                    "batch " + config.batchId() + " in project " + candidate);
            return true;
        } catch (PlatformException e) {
            if (e.reason() == Reason.NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public List<String> explain(List<String> metrics, List<String> values, List<String> data) {
        String base = "/projects/" + (project == null ? "{found by asking each}" : project) + "/batches/"
                + config.batchId() + "/jobs";
        List<String> lines = new ArrayList<>();
        lines.add("once      GET " + base + ", 100 a page");
        if (!metrics.isEmpty() || !values.isEmpty()) {
            lines.add("each job  GET " + base + "/{job}/metrics, 100 a page");
        }
        if (!values.isEmpty() || !data.isEmpty()) {
            lines.add("each job  GET " + base + "/{job}/metricsData, 100 a page");
        }
        metrics.forEach(name -> lines.add("each job  no download for \"" + name + "\": the list holds its number"));
        values.forEach(
                name -> lines.add("each job  1 download for \"" + name + "\", and 1 for each data it refers to"));
        data.forEach(name -> lines.add("each job  1 download for the data \"" + name + "\", and 1 for its index"));
        return lines;
    }

    /** How many requests have been sent so far, repeated ones included. */
    public long requests() {
        return transport.requests();
    }

    @Override
    public void close() {
        storage.shutdownNow();
        transport.close();
    }
}

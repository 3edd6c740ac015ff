package dev.metricsbuild.source.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the fake platform answers to which path. */
final class FakeLists {
    private static final String BASE = "/v1/projects/" + FakePlatform.PROJECT + "/batches/" + FakePlatform.BATCH;

    private final FakePlatform platform;
    int pageSize = 100;
    int repeated;

    FakeLists(FakePlatform platform) {
        this.platform = platform;
    }

    /** The answer; null where there is nothing of that path. */
    Map<String, Object> answer(String path, Map<String, String> query) {
        if (path.equals("/v1/projects")) {
            return page("projects", projects(), query);
        }
        if (path.contains("/experienceTags")) {
            return page("experienceTags", List.of(Map.of("experienceTagID", "t", "name", "night")), query);
        }
        if (path.equals(BASE)) {
            return Map.of("batchID", FakePlatform.BATCH, "projectID", FakePlatform.PROJECT, "associatedAccount", "a");
        }
        if (!path.startsWith(BASE + "/jobs")) {
            return null;
        }
        String[] steps = path.substring(BASE.length() + "/jobs".length()).split("/", -1);
        if (steps.length == 1) {
            return page("jobs", platform.jobs().stream().map(FakeLists::row).toList(), query);
        }
        FakeJob job = job(steps[1]);
        if (job == null || steps.length < 3) {
            return null;
        }
        Set<String> ids = steps.length == 4 ? Set.of(steps[3].split(",", -1)) : Set.of();
        return switch (steps[2]) {
            case "metrics" -> page("metrics", rows(job, job.metrics, "metricURL", ids), query);
            case "metricsData" -> page("metricsData", rows(job, job.data, "metricsDataURL", ids), query);
            default -> null;
        };
    }

    private static List<Map<String, Object>> projects() {
        return List.of(
                Map.of("projectID", "00000000-0000-4000-8000-000000000001", "name", "other"),
                Map.of("projectID", FakePlatform.PROJECT, "name", "ours"));
    }

    private static Map<String, Object> row(FakeJob job) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("jobID", job.id.toString());
        row.put("experienceName", job.name);
        row.put("experienceID", "99999999-0000-4000-8000-000000000001");
        row.put("jobStatus", job.status);
        row.put("parameters", job.parameters);
        row.put("aFieldOfTheFuture", Map.of("x", 1));
        return row;
    }

    private List<Map<String, Object>> rows(FakeJob job, List<FakeJob.Item> items, String linkField, Set<String> ids) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FakeJob.Item item : items) {
            if (ids.isEmpty() || ids.contains(item.id().toString())) {
                Map<String, Object> row = new LinkedHashMap<>(item.row());
                row.put(linkField, platform.link(job, item));
                rows.add(row);
            }
        }
        return rows;
    }

    /** A page; its token holds what has to be encoded in a query. */
    private Map<String, Object> page(String field, List<Map<String, Object>> all, Map<String, String> query) {
        String token = query.get("pageToken");
        int from = token == null ? 0 : Integer.parseInt(token.substring("to+k/e=n&".length()));
        int to = Math.min(all.size(), from + Math.min(pageSize, Integer.parseInt(query.get("pageSize"))));
        Map<String, Object> page = new LinkedHashMap<>();
        page.put(field, all.subList(Math.max(0, from - repeated), to));
        page.put("nextPageToken", to < all.size() ? "to+k/e=n&" + to : from % 2 == 0 ? "" : null);
        return page;
    }

    /** The bytes behind a link of the storage. */
    byte[] bytes(String path) {
        String[] steps = path.split("/", -1);
        FakeJob job = job(steps[2]);
        UUID id = UUID.fromString(steps[3]);
        for (List<FakeJob.Item> items : List.of(job.metrics, job.data)) {
            for (FakeJob.Item item : items) {
                if (item.id().equals(id)) {
                    return item.bytes().toByteArray();
                }
            }
        }
        throw new AssertionError("There is nothing at " + path);
    }

    private FakeJob job(String id) {
        int number = (int) UUID.fromString(id).getLeastSignificantBits();
        // The benchmark's jobs stand in the order of their numbers.
        if (number < platform.jobs().size()
                && platform.jobs().get(number).id.toString().equals(id)) {
            return platform.jobs().get(number);
        }
        return platform.jobs().stream()
                .filter(job -> job.id.toString().equals(id))
                .findFirst()
                .orElse(null);
    }
}

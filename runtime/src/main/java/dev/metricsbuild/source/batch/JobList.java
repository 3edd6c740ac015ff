package dev.metricsbuild.source.batch;

import dev.metricsbuild.source.api.ApiClient;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/** One of the lists of a job, and what has been downloaded by it. Guarded by the job's lock. */
final class JobList {
    private final ApiRow.Table table;
    private final JobLinks links;
    private final Executor storage;
    private final String owner;
    private final Map<UUID, CompletableFuture<byte[]>> downloads = new HashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    private JobList(ApiRow.Table table, JobLinks links, Executor storage, String owner) {
        this.table = table;
        this.links = links;
        this.storage = storage;
        this.owner = owner;
    }

    /** Gets all pages of the list. */
    static JobList fetch(ApiClient api, ListKind kind, String jobPath, String owner, Executor storage) {
        String path = jobPath + "/" + kind.listField();
        String what = "the " + (kind == ListKind.METRICS ? "metrics" : "data") + " of job " + owner;
        ApiRow.Table table = new ApiRow.Table(
                api.pages(path, kind.listField(), kind.idField(), what).all(), kind.idField(), what);
        return new JobList(table, new JobLinks(api, kind, path, table.rows()), storage, owner);
    }

    ApiRow.Table table() {
        return table;
    }

    /** Begins to download what a row stands for, unless that has begun before. */
    void begin(ApiRow row) {
        downloads.computeIfAbsent(row.id(), id -> CompletableFuture.supplyAsync(() -> download(row), storage));
    }

    private byte[] download(ApiRow row) {
        byte[] body = links.download(row.id(), "\"" + row.name() + "\" of job " + owner);
        bytes.addAndGet(body.length);
        return body;
    }

    /** The bytes of what a row stands for; given once. */
    byte[] take(ApiRow row) {
        begin(row);
        try {
            return Arrival.of(Objects.requireNonNull(downloads.get(row.id())));
        } finally {
            downloads.remove(row.id());
        }
    }

    long bytes() {
        return bytes.get();
    }
}

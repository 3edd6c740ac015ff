package dev.metricsbuild.source.batch;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import dev.metricsbuild.source.api.ApiClient;
import dev.metricsbuild.source.api.JsonFields;
import dev.metricsbuild.source.http.SafeUrl;
import dev.metricsbuild.source.http.Target;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The presigned links of one list of a job. A link that is refused has expired: the list gives a fresh one. */
final class JobLinks {
    private static final int MOST_RENEWALS = 2;
    /** How many ids a path holds without becoming too long. */
    private static final int IDS = 40;

    private final ApiClient api;
    private final ListKind kind;
    private final String path;
    private final List<UUID> order;
    private final Map<UUID, String> links = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    JobLinks(ApiClient api, ListKind kind, String path, List<ApiRow> rows) {
        this.api = api;
        this.kind = kind;
        this.path = path;
        this.order = rows.stream().map(ApiRow::id).toList();
        rows.forEach(row -> put(row.id(), row.fields()));
    }

    private void put(UUID id, JsonFields fields) {
        String link = fields.text(kind.linkField());
        if (!link.isEmpty()) {
            links.put(id, link);
        }
    }

    /** The bytes behind the link. */
    byte[] download(UUID id, String what) {
        String link = links.get(id);
        for (int renewals = 0; ; renewals++) {
            try {
                return api.transport().get(target(link, what), this::whole);
            } catch (PlatformException e) {
                boolean renewable = e.reason() == Reason.LINK_REFUSED || link == null;
                if (!renewable || renewals == MOST_RENEWALS) {
                    throw e;
                }
            }
            link = renewed(id, link, what);
        }
    }

    /** The token would not be shown there, but what comes back could be anybody's. */
    private static Target target(@Nullable String link, String what) {
        URI uri = SafeUrl.parse(link, what);
        if (!SafeUrl.isConfidential(uri)) {
            throw new PlatformException(
                    Reason.REFUSED,
                    "The link to " + what + " at " + SafeUrl.show(uri) + " is unencrypted; it is not followed.");
        }
        return Target.presigned(uri, what);
    }

    /** A body that is not a message was corrupted in transit: the next transfer may be intact. */
    private byte[] whole(byte[] body) throws IOException {
        if (body.length == 0) {
            throw new IOException("the answer is empty");
        }
        kind.require(body);
        return body;
    }

    /** Another link than the stale one; its neighbours in the list are as stale, and are renewed with it. */
    private @Nullable String renewed(UUID id, @Nullable String stale, String what) {
        lock.lock();
        try {
            String current = links.get(id);
            if (current != null && !current.equals(stale)) {
                return current;
            }
            int from = Math.max(0, order.indexOf(id));
            String ids = order.subList(from, Math.min(order.size(), from + IDS)).stream()
                    .map(UUID::toString)
                    .collect(Collectors.joining(","));
            for (JsonFields fields : api.pages(path + "/" + ids, kind.listField(), kind.idField(), what)
                    .all()) {
                UUID renewedId = fields.id(kind.idField());
                if (renewedId != null) {
                    put(renewedId, fields);
                }
            }
            return links.get(id);
        } finally {
            lock.unlock();
        }
    }
}

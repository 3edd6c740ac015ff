package dev.metricsbuild.source.batch;

import dev.metricsbuild.source.api.JsonFields;
import dev.metricsbuild.source.api.Pages;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through a list of the platform; while one page is in use, the next is on its way. */
final class PagedRows<T> implements Iterator<T> {
    private final Pages pages;
    private final Function<JsonFields, T> reader;
    private final Executor threads;
    private Iterator<JsonFields> page = List.<JsonFields>of().iterator();
    private @Nullable CompletableFuture<List<JsonFields>> next;

    PagedRows(Pages pages, Function<JsonFields, T> reader, Executor threads) {
        this.pages = pages;
        this.reader = reader;
        this.threads = threads;
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext()) {
            CompletableFuture<List<JsonFields>> arriving = next == null ? begin() : next;
            if (arriving == null) {
                return false;
            }
            page = Arrival.of(arriving).iterator();
            next = begin();
        }
        return true;
    }

    private @Nullable CompletableFuture<List<JsonFields>> begin() {
        return pages.hasNext() ? CompletableFuture.supplyAsync(pages::next, threads) : null;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return reader.apply(page.next());
    }
}

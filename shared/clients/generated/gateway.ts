// Generated from openapi/gateway.json by `bun run openapi`.
export interface paths {
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asked for what, newest first
         * @description The append-only trail of every analytics call. Page with limit and cursor.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the hash chain of each domain ends
         * @description Each row carries the SHA-256 of the row before it in its domain and of its own content, so a head vouches for every row before it.
         */
        get: operations["getAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/export/product-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Product demand as a file
         * @description What sells, how regularly, whether it rises or falls, and how long the stock lasts. The numbers are those of `/api/aw/products/demand`. A PDF holds 5000 rows and says where it was cut; x-row-count has all rows, x-rows-written those in the file.
         */
        get: operations["exportAwProductDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/export/promotion-sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales by promotion as a file
         * @description What each promotion sold, what it gave away, and what was left of it. The numbers are those of `/api/aw/promotions/sales`. A PDF holds 5000 rows and says where it was cut; x-row-count has all rows, x-rows-written those in the file.
         */
        get: operations["exportAwPromotionSales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/export/rep-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rep scores as a file
         * @description Sellers ranked by quota attainment, growth, margin and breadth. The numbers are those of `/api/aw/reps/scores`. A PDF holds 5000 rows and says where it was cut; x-row-count has all rows, x-rows-written those in the file.
         */
        get: operations["exportAwRepScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/export/sales-forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales forecast as a file
         * @description Revenue of the coming days, with 80 % and 95 % intervals. The numbers are those of `/api/aw/sales/forecast`. A PDF holds 5000 rows and says where it was cut; x-row-count has all rows, x-rows-written those in the file.
         */
        get: operations["exportAwSalesForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/export/sales-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales history as a file
         * @description Revenue, orders, units and gross margin per day, week or month. The numbers are those of `/api/aw/sales/history`. A PDF holds 5000 rows and says where it was cut; x-row-count has all rows, x-rows-written those in the file.
         */
        get: operations["exportAwSalesHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/products/demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Products ranked by revenue, with the pattern of their demand
         * @description Both channels, per product and not per version of it, of the days that end where both channels are complete. Classes and shares are of all products sold in the window, whatever top_n cuts off. The stock is a balance of the inventory’s own last day.
         */
        get: operations["getAwProductDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/promotions/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales by promotion, the highest revenue first
         * @description Promotions with sales in the window; an unused promotion has no row. Sales without a promotion are the row No Discount. The discount is what the sale records, not the rate of the promotion: internet sales name promotions and have no discount.
         */
        get: operations["getAwPromotionSales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How good the data of AdventureWorks are
         * @description What every check observed in the latest run of the data-quality job, and in the runs before.
         */
        get: operations["getAwQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/records/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales forecast as scheduled runs stored them, the newest run first
         * @description Revenue of the coming days, with 80 % and 95 % intervals. Each row says which run computed it, when, and from which data. Page with limit and cursor.
         */
        get: operations["listAwForecastRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/records/product-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Product demand as scheduled runs stored them, the newest run first
         * @description What sells, how regularly, whether it rises or falls, and how long the stock lasts. Each row says which run computed it, when, and from which data. Page with limit and cursor.
         */
        get: operations["listAwProductDemandRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/records/rep-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rep scores as scheduled runs stored them, the newest run first
         * @description Sellers ranked by quota attainment, growth, margin and breadth. Each row says which run computed it, when, and from which data. Page with limit and cursor.
         */
        get: operations["listAwRepScoreRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/reps/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sellers ranked by attainment, growth, margin and breadth
         * @description Reseller sales only, since internet sales have no seller. A quota dated D covers the days until the seller’s next one, whatever quarter it is labelled with; it counts when D lies in the window. Each component is scaled within the team from 0 to 100; a missing one leaves its weight to the others.
         */
        get: operations["getAwRepScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/sales/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Revenue of the coming days
         * @description Per day, from all days of the channel. auto never answers with a method that its own backtest puts behind the seasonal naive one; with less than two weeks of data nothing is extrapolated and meta.model.fallback says so. Revenue is never forecast below 0.
         */
        get: operations["getAwSalesForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/sales/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales over time
         * @description Every day of the window has a row; a day without sales is 0. Reseller orders fall on about 40 batch dates, so their daily series is mostly zero, and that is right. A week or month cut by the window holds the days inside it.
         */
        get: operations["getAwSalesHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aw/sales/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales figures of a window, and their change against the window before
         * @description Revenue, orders, units, customers, average order value and gross margin of the last N days of the data, split by channel, territory of the sale, and product category.
         */
        get: operations["getAwSalesKpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the dashboard needs to know before anybody has signed in
         * @description Holds no secret. The dashboard takes its OIDC settings from here and nowhere else.
         */
        get: operations["getConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which files left the platform, newest first
         * @description One immutable record per download, also of those that were cut off.
         */
        get: operations["listExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Answers without asking any dependency, so a lost database never restarts a process.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can requests be answered?
         * @description Asks every dependency, and says of each that is down or degraded why. A gateway whose services are degraded is ready: what does not need them works.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/aw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jobs of AdventureWorks: when they run next, and how they ran, newest first
         * @description Page with limit and cursor.
         */
        get: operations["listAwJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/gateway": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jobs of the gateway: when they run next, and how they ran, newest first
         * @description Page with limit and cursor.
         */
        get: operations["listGatewayJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/wwi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jobs of WideWorldImporters: when they run next, and how they ran, newest first
         * @description Page with limit and cursor.
         */
        get: operations["listWwiJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{domain}/executions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One execution of a job
         * @description Ask again until its status is succeeded, failed, abandoned or skipped.
         */
        get: operations["getJobExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{domain}/{job_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a job now
         * @description Queues an execution, which a service takes within seconds, and answers with its address. Sent again with the same Idempotency-Key it answers 200 with the first one.
         */
        post: operations["runJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I, and what may I do?
         * @description For whoever is signed in, with or without a role, so that a page offers no call that would be refused.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Both businesses at a glance, and what needs attention
         * @description The key figures of both services in one round trip. When a service does not answer, its half is null beside the problem, and the other half is there all the same.
         */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports, newest first
         * @description Whole, partial and failed ones, with their files and hashes; where a report is running, how far it is.
         */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Every view of both services in one workbook and one PDF
         * @description Written to REPORT_OUTPUT_DIR; answers when both files are there. Calls with the same parameters while one runs share its report. A service that does not answer gets a section that says so, unless strict.
         */
        post: operations["generateReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One report and its progress
         * @description For asking again while it is made: its state, its sections, and its files when they are there.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the files of a report
         * @description The workbook or the PDF as it was written. 404 when it was not made, or is past its retention.
         */
        get: operations["downloadReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/telemetry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the spans of a browser, as OTLP
         * @description For pages that have no collector of their own: at most 64 KiB a call, inflated if it comes as gzip or deflate, and 120 calls a minute. Spans are stamped as the dashboard’s, `service.name` included, and handed on; what cannot be handed on at once is dropped and counted. Malformed ids are 422.
         */
        post: operations["sendTelemetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/traces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Traces that are kept, the newest first
         * @description For development: there are traces only where TRACE_STORE_URL is set, as in the demo.
         */
        get: operations["listTraces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/traces/{trace_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every span of one trace
         * @description For development: there are traces only where TRACE_STORE_URL is set, as in the demo.
         */
        get: operations["getTrace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wwi/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the scans found, the newest first
         * @description Each event stands once, from the scan that found it until one that no longer does. Page with limit and cursor.
         */
        get: operations["listWwiBusinessEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wwi/export/business-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Business events as a file
         * @description What the scans found worth a person’s attention, and when it ended. The numbers are those of `/api/wwi/events`. A PDF holds 5000 rows and says where it was cut; x-row-count has all rows, x-rows-written those in the file.
         */
        get: operations["exportWwiBusinessEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wwi/export/stock-recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorder recommendations as a file
         * @description What to order now, what is below its level, and what may run out first. The numbers are those of `/api/wwi/stock/recommendations`. A PDF holds 5000 rows and says where it was cut; x-row-count has all rows, x-rows-written those in the file.
         */
        get: operations["exportWwiStockRecommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wwi/export/supplier-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Supplier scores as a file
         * @description How reliably each supplier delivers, 0–100, and what it is made of. The numbers are those of `/api/wwi/suppliers/scores`. A PDF holds 5000 rows and says where it was cut; x-row-count has all rows, x-rows-written those in the file.
         */
        get: operations["exportWwiSupplierScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wwi/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How good the data of WideWorldImporters are
         * @description What every check observed in the latest run of the data-quality job, and in the runs before.
         */
        get: operations["getWwiQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wwi/records/reorder-recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorder recommendations as scheduled runs stored them, the newest run first
         * @description What to order now, what is below its level, and what may run out first. Each row says which run computed it, when, and from which data. Page with limit and cursor.
         */
        get: operations["listWwiReorderRecommendationRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wwi/records/supplier-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Supplier scores as scheduled runs stored them, the newest run first
         * @description How reliably each supplier delivers, 0–100, and what it is made of. Each row says which run computed it, when, and from which data. Page with limit and cursor.
         */
        get: operations["listWwiSupplierScoreRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wwi/sales/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales figures of a window, and their change against the window before
         * @description Revenue, profit, invoices, units and customers of the last N days of the data, split by sales territory, buying group and salesperson. Sales of the Unknown customer are labelled, not dropped.
         */
        get: operations["getWwiSalesKpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wwi/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stored scenarios, the newest first
         * @description Inputs and totals of each; ask for one by its id to see the items that change.
         */
        get: operations["listWwiScenarios"];
        put?: never;
        /**
         * What would have to be ordered, if…
         * @description Applies the changes to every item and compares the recommendations before and after. The baseline is what the recommendations endpoint answers for the same service level and days. Sent again with the same Idempotency-Key, the same request answers 200 with what it created; another request answers 422.
         */
        post: operations["createWwiScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wwi/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One stored scenario
         * @description As it was computed: later data change nothing in it.
         */
        get: operations["getWwiScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wwi/stock/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What to order, how much of it, and how soon
         * @description Periodic review of an order-up-to policy per item: order when on hand + on order ≤ max(reorder level, reorder point), up to max(target, reorder point + one review period’s demand), in whole outers.
         */
        get: operations["getWwiStockRecommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wwi/suppliers/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How reliably suppliers deliver
         * @description Fill rate, finalisation, punctuality and consistency of lead times, weighted to 0–100 and drawn toward the mean of all lines for suppliers with few of them. Suppliers without purchases are listed last, marked insufficient_data.
         */
        get: operations["getWwiSupplierScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditChain: {
            data: {
                /** @example aw */
                domain: string;
                /**
                 * Format: date-time
                 * @description When that row was written.
                 * @example 2026-01-31T08:00:00.000Z
                 */
                head_at: string;
                /**
                 * @description Keep it elsewhere: `bun run audit verify domain=hash` proves it later.
                 * @example b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9
                 */
                head_hash: string;
                /**
                 * @description The last row of the chain.
                 * @example 1
                 */
                head_id: number;
            }[];
        };
        /**
         * @example {
         *       "action": "getAwSalesKpis",
         *       "actor": "anonymous",
         *       "domain": "aw",
         *       "duration_ms": 41.2,
         *       "id": 1,
         *       "occurred_at": "2026-01-31T08:00:00.000Z",
         *       "outcome": "succeeded",
         *       "parameters": {
         *         "days_back": "365"
         *       },
         *       "resource": "/api/aw/sales/kpis",
         *       "roles": [
         *         "viewer"
         *       ],
         *       "row_count": 1,
         *       "service": "aw-service",
         *       "status": 200,
         *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736"
         *     }
         */
        AuditEntry: {
            action: string;
            actor: string;
            domain: string;
            duration_ms: number;
            id: number;
            /** Format: date-time */
            occurred_at: string;
            /** @enum {string} */
            outcome: "succeeded" | "rejected" | "denied" | "failed";
            parameters: {
                [key: string]: unknown;
            };
            resource: string;
            roles: string[];
            row_count: number | null;
            service: string;
            /** @description The HTTP status that was answered. */
            status: number;
            trace_id: string | null;
        };
        AuditPage: {
            data: components["schemas"]["AuditEntry"][];
            /** @example MTAwQGF1ZGl0X2xvZw */
            next_cursor: string | null;
        };
        AwForecastRecords: {
            data: {
                /**
                 * Format: date
                 * @description Last date of the data used.
                 * @example 2013-11-29
                 */
                as_of: string;
                /**
                 * Format: date-time
                 * @description When the run computed it.
                 * @example 2026-01-31T08:00:00.000Z
                 */
                computed_at: string;
                /** @example 5f0c9a4be1d2 */
                data_version: string;
                /** @example 1 */
                id: number;
                row: {
                    /**
                     * @example all
                     * @enum {string}
                     */
                    channel?: "all" | "reseller" | "internet";
                    /**
                     * Format: date
                     * @description The day.
                     * @example 2013-11-29
                     */
                    date?: string;
                    /**
                     * @description Expected revenue. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    forecast?: number;
                    /**
                     * @description Nine days of ten lie above. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    lower_80?: number;
                    /**
                     * @description 39 days of 40 lie above. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    lower_95?: number;
                    /**
                     * @example combination
                     * @enum {string}
                     */
                    method?: "seasonal_naive" | "linear" | "ets" | "mstl" | "combination" | "mean";
                    /**
                     * @description Nine days of ten lie below. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    upper_80?: number;
                    /**
                     * @description 39 days of 40 lie below. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    upper_95?: number;
                };
                /**
                 * Format: uuid
                 * @example 0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10
                 */
                run_id: string;
            }[];
            /** @example MTAwQGF1ZGl0X2xvZw */
            next_cursor: string | null;
        };
        AwProductDemand: {
            data: {
                /**
                 * @description A: starts within the first 80 % of revenue; B: up to 95 %; C: the rest.
                 * @example A
                 * @enum {string}
                 */
                abc_class: "A" | "B" | "C";
                /**
                 * @description Days of the window per day with demand.
                 * @example 12.5
                 */
                adi: number | null;
                /**
                 * @description English product category.
                 * @example Bikes
                 */
                category: string;
                /**
                 * @description Squared variation of the units of such days.
                 * @example 12.5
                 */
                cv2: number | null;
                /**
                 * @description Stock / units a day; 0 with none or less.
                 * @example 12.5
                 */
                days_of_cover: number | null;
                /**
                 * @description Syntetos–Boylan: smooth (ADI < 1.32, CV² < 0.49), erratic, intermittent or lumpy (both above).
                 * @example smooth
                 */
                demand_class: ("smooth" | "erratic" | "intermittent" | "lumpy") | null;
                /**
                 * @description English product name.
                 * @example Mountain-200 Black, 38
                 */
                name: string;
                /**
                 * @description Distinct sales order numbers with the product.
                 * @example 42
                 */
                orders: number;
                /**
                 * @description ProductAlternateKey: all versions of a product are one.
                 * @example BK-M68B-38
                 */
                product_code: string;
                /**
                 * @description By revenue; ties share a rank.
                 * @example 42
                 */
                rank: number;
                /**
                 * @description Sum of SalesAmount over both channels. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                revenue: number;
                /**
                 * @description Of the revenue of all products. A fraction; null without a denominator.
                 * @example 0.125
                 */
                share: number | null;
                /**
                 * @description UnitsBalance of all versions on the last day.
                 * @example 42
                 */
                stock: number | null;
                /**
                 * @description Flat unless Mann–Kendall finds a trend at 5 %.
                 * @example up
                 * @enum {string}
                 */
                trend: "up" | "down" | "flat";
                /**
                 * @description Theil–Sen slope of the units of whole months; null under two.
                 * @example 12.5
                 */
                trend_per_month: number | null;
                /**
                 * @description Sum of OrderQuantity.
                 * @example 42
                 */
                units: number;
                /**
                 * @description Units / days of the window with data.
                 * @example 12.5
                 */
                units_per_day: number;
            }[];
            meta: {
                /**
                 * Format: date
                 * @description Last date of the data used; null when there is no data at all.
                 * @example 2013-11-29
                 */
                as_of: string | null;
                /**
                 * @description Amounts in several currencies are summed as they are stored.
                 * @enum {string}
                 */
                currency: "as stored, not converted";
                /**
                 * @description Changes when the data changes.
                 * @example 5f0c9a4be1d2
                 */
                data_version: string;
                /**
                 * Format: date
                 * @description First day of the window, inclusive.
                 * @example 2013-11-29
                 */
                from: string | null;
                /**
                 * Format: date-time
                 * @example 2026-01-31T08:00:00.000Z
                 */
                generated_at: string;
                parameters: {
                    /** @example 365 */
                    days_back: number;
                    /** @example 10 */
                    top_n: number;
                };
                /**
                 * @description Products sold, before top_n.
                 * @example 266
                 */
                products: number;
                /**
                 * @description Revenue of all products. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                revenue: number;
                /** @example 365 */
                row_count: number;
                /**
                 * @description SQL Server, or the embedded sample data.
                 * @example mssql
                 * @enum {string}
                 */
                source: "mssql" | "embedded";
                /**
                 * Format: date
                 * @description The day of the stock balances.
                 * @example 2013-11-29
                 */
                stock_as_of: string | null;
                /**
                 * Format: date
                 * @description Last day of the window, inclusive.
                 * @example 2013-11-29
                 */
                to: string | null;
            };
        };
        AwProductDemandRecords: {
            data: {
                /**
                 * Format: date
                 * @description Last date of the data used.
                 * @example 2013-11-29
                 */
                as_of: string;
                /**
                 * Format: date-time
                 * @description When the run computed it.
                 * @example 2026-01-31T08:00:00.000Z
                 */
                computed_at: string;
                /** @example 5f0c9a4be1d2 */
                data_version: string;
                /** @example 1 */
                id: number;
                row: {
                    /**
                     * @description A: starts within the first 80 % of revenue; B: up to 95 %; C: the rest.
                     * @example A
                     * @enum {string}
                     */
                    abc_class?: "A" | "B" | "C";
                    /**
                     * @description Days of the window per day with demand.
                     * @example 12.5
                     */
                    adi?: number | null;
                    /**
                     * @description English product category.
                     * @example Bikes
                     */
                    category?: string;
                    /**
                     * @description Squared variation of the units of such days.
                     * @example 12.5
                     */
                    cv2?: number | null;
                    /**
                     * @description Stock / units a day; 0 with none or less.
                     * @example 12.5
                     */
                    days_of_cover?: number | null;
                    /**
                     * @description Syntetos–Boylan: smooth (ADI < 1.32, CV² < 0.49), erratic, intermittent or lumpy (both above).
                     * @example smooth
                     */
                    demand_class?: ("smooth" | "erratic" | "intermittent" | "lumpy") | null;
                    /**
                     * @description English product name.
                     * @example Mountain-200 Black, 38
                     */
                    name?: string;
                    /**
                     * @description Distinct sales order numbers with the product.
                     * @example 42
                     */
                    orders?: number;
                    /**
                     * @description ProductAlternateKey: all versions of a product are one.
                     * @example BK-M68B-38
                     */
                    product_code?: string;
                    /**
                     * @description By revenue; ties share a rank.
                     * @example 42
                     */
                    rank?: number;
                    /**
                     * @description Sum of SalesAmount over both channels. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue?: number;
                    /**
                     * @description Of the revenue of all products. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    share?: number | null;
                    /**
                     * @description UnitsBalance of all versions on the last day.
                     * @example 42
                     */
                    stock?: number | null;
                    /**
                     * @description Flat unless Mann–Kendall finds a trend at 5 %.
                     * @example up
                     * @enum {string}
                     */
                    trend?: "up" | "down" | "flat";
                    /**
                     * @description Theil–Sen slope of the units of whole months; null under two.
                     * @example 12.5
                     */
                    trend_per_month?: number | null;
                    /**
                     * @description Sum of OrderQuantity.
                     * @example 42
                     */
                    units?: number;
                    /**
                     * @description Units / days of the window with data.
                     * @example 12.5
                     */
                    units_per_day?: number;
                };
                /**
                 * Format: uuid
                 * @example 0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10
                 */
                run_id: string;
            }[];
            /** @example MTAwQGF1ZGl0X2xvZw */
            next_cursor: string | null;
        };
        AwPromotionSales: {
            data: {
                /**
                 * @description English promotion category.
                 * @example Reseller
                 */
                category: string;
                /**
                 * @description Sum of DiscountAmount; internet sales have none. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                discount_amount: number;
                /**
                 * @description SalesAmount − TotalProductCost. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                gross_margin: number;
                /**
                 * @description Gross margin / revenue. A fraction; null without a denominator.
                 * @example 0.125
                 */
                gross_margin_ratio: number | null;
                /**
                 * @description English promotion name.
                 * @example Volume Discount 11 to 14
                 */
                name: string;
                /**
                 * @description Distinct sales order numbers with the promotion.
                 * @example 42
                 */
                orders: number;
                /**
                 * @description PromotionKey of the sales; 1 is No Discount.
                 * @example 42
                 */
                promotion_key: number;
                /**
                 * @description Sum of SalesAmount. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                revenue: number;
                /**
                 * @description Of the revenue of all promotions, No Discount included. A fraction; null without a denominator.
                 * @example 0.125
                 */
                share: number | null;
                /**
                 * @description English promotion type.
                 * @example Volume Discount
                 */
                type: string;
                /**
                 * @description Sum of OrderQuantity.
                 * @example 42
                 */
                units: number;
            }[];
            meta: {
                /**
                 * Format: date
                 * @description Last date of the data used; null when there is no data at all.
                 * @example 2013-11-29
                 */
                as_of: string | null;
                /**
                 * @description Amounts in several currencies are summed as they are stored.
                 * @enum {string}
                 */
                currency: "as stored, not converted";
                /**
                 * @description Changes when the data changes.
                 * @example 5f0c9a4be1d2
                 */
                data_version: string;
                /**
                 * Format: date
                 * @description First day of the window, inclusive.
                 * @example 2013-11-29
                 */
                from: string | null;
                /**
                 * Format: date-time
                 * @example 2026-01-31T08:00:00.000Z
                 */
                generated_at: string;
                parameters: {
                    /**
                     * @description Sales channel. `all` ends on the earlier of the two last dates, so that both are complete. Default: all.
                     * @example all
                     * @enum {string}
                     */
                    channel: "all" | "reseller" | "internet";
                    /** @example 365 */
                    days_back: number;
                };
                /**
                 * @description Revenue of all promotions, No Discount included. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                revenue: number;
                /** @example 365 */
                row_count: number;
                /**
                 * @description SQL Server, or the embedded sample data.
                 * @example mssql
                 * @enum {string}
                 */
                source: "mssql" | "embedded";
                /**
                 * Format: date
                 * @description Last day of the window, inclusive.
                 * @example 2013-11-29
                 */
                to: string | null;
            };
        };
        AwRepScore: {
            /**
             * @description Sales in quota / quota. A fraction; null without a denominator.
             * @example 0.125
             */
            attainment: number | null;
            /**
             * @description DiscountAmount / ExtendedAmount. A fraction; null without a denominator.
             * @example 0.125
             */
            average_discount: number | null;
            components: {
                /** @description Quota attainment. */
                attainment: {
                    /**
                     * @description 0 for the lowest of the team, 100 for the highest.
                     * @example 80
                     */
                    scaled: number | null;
                    /**
                     * @description In its own unit.
                     * @example 0.9
                     */
                    value: number | null;
                    /**
                     * @description Fraction of the score; missing ones have 0.
                     * @example 0.4
                     */
                    weight: number;
                };
                /** @description Resellers served. */
                breadth: {
                    /**
                     * @description 0 for the lowest of the team, 100 for the highest.
                     * @example 80
                     */
                    scaled: number | null;
                    /**
                     * @description In its own unit.
                     * @example 0.9
                     */
                    value: number | null;
                    /**
                     * @description Fraction of the score; missing ones have 0.
                     * @example 0.4
                     */
                    weight: number;
                };
                /** @description Growth of revenue. */
                growth: {
                    /**
                     * @description 0 for the lowest of the team, 100 for the highest.
                     * @example 80
                     */
                    scaled: number | null;
                    /**
                     * @description In its own unit.
                     * @example 0.9
                     */
                    value: number | null;
                    /**
                     * @description Fraction of the score; missing ones have 0.
                     * @example 0.4
                     */
                    weight: number;
                };
                /** @description Gross margin ratio. */
                margin: {
                    /**
                     * @description 0 for the lowest of the team, 100 for the highest.
                     * @example 80
                     */
                    scaled: number | null;
                    /**
                     * @description In its own unit.
                     * @example 0.9
                     */
                    value: number | null;
                    /**
                     * @description Fraction of the score; missing ones have 0.
                     * @example 0.4
                     */
                    weight: number;
                };
            };
            /**
             * @description EmployeeKey of the sales.
             * @example 42
             */
            employee_key: number;
            /**
             * @description (SalesAmount − TotalProductCost) / SalesAmount. A fraction; null without a denominator.
             * @example 0.125
             */
            gross_margin_ratio: number | null;
            /**
             * @description Change of revenue against the previous window. A fraction; null without a denominator.
             * @example 0.125
             */
            growth: number | null;
            /**
             * @description Less than half of the weight could be measured, so there is no score and no rank.
             * @example true
             */
            insufficient_data: boolean;
            /**
             * @description First and last name.
             * @example Linda Mitchell
             */
            name: string;
            /**
             * @description Distinct sales order numbers.
             * @example 42
             */
            orders: number;
            /**
             * @description Quotas of the periods that begin in the window; null without any. Currency as stored, rounded to cents.
             * @example 1234.56
             */
            quota: number | null;
            /**
             * @description Revenue on the days they cover. Currency as stored, rounded to cents.
             * @example 1234.56
             */
            quota_sales: number | null;
            /**
             * @description As in a competition: ties share a rank. Null without a score.
             * @example 42
             */
            rank: number | null;
            /**
             * @description Distinct resellers served.
             * @example 42
             */
            resellers: number;
            /**
             * @description Sum of SalesAmount, reseller sales only. Currency as stored, rounded to cents.
             * @example 1234.56
             */
            revenue: number;
            /**
             * @description 0–100, the weighted mean of the components.
             * @example 12.5
             */
            score: number | null;
            /**
             * @description Job title.
             * @example Sales Representative
             */
            title: string;
        };
        AwRepScoreRecords: {
            data: {
                /**
                 * Format: date
                 * @description Last date of the data used.
                 * @example 2013-11-29
                 */
                as_of: string;
                /**
                 * Format: date-time
                 * @description When the run computed it.
                 * @example 2026-01-31T08:00:00.000Z
                 */
                computed_at: string;
                /** @example 5f0c9a4be1d2 */
                data_version: string;
                /** @example 1 */
                id: number;
                row: {
                    /**
                     * @description Sales in quota / quota. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    attainment?: number | null;
                    /**
                     * @description DiscountAmount / ExtendedAmount. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    average_discount?: number | null;
                    components?: {
                        /** @description Quota attainment. */
                        attainment: {
                            /**
                             * @description 0 for the lowest of the team, 100 for the highest.
                             * @example 80
                             */
                            scaled: number | null;
                            /**
                             * @description In its own unit.
                             * @example 0.9
                             */
                            value: number | null;
                            /**
                             * @description Fraction of the score; missing ones have 0.
                             * @example 0.4
                             */
                            weight: number;
                        };
                        /** @description Resellers served. */
                        breadth: {
                            /**
                             * @description 0 for the lowest of the team, 100 for the highest.
                             * @example 80
                             */
                            scaled: number | null;
                            /**
                             * @description In its own unit.
                             * @example 0.9
                             */
                            value: number | null;
                            /**
                             * @description Fraction of the score; missing ones have 0.
                             * @example 0.4
                             */
                            weight: number;
                        };
                        /** @description Growth of revenue. */
                        growth: {
                            /**
                             * @description 0 for the lowest of the team, 100 for the highest.
                             * @example 80
                             */
                            scaled: number | null;
                            /**
                             * @description In its own unit.
                             * @example 0.9
                             */
                            value: number | null;
                            /**
                             * @description Fraction of the score; missing ones have 0.
                             * @example 0.4
                             */
                            weight: number;
                        };
                        /** @description Gross margin ratio. */
                        margin: {
                            /**
                             * @description 0 for the lowest of the team, 100 for the highest.
                             * @example 80
                             */
                            scaled: number | null;
                            /**
                             * @description In its own unit.
                             * @example 0.9
                             */
                            value: number | null;
                            /**
                             * @description Fraction of the score; missing ones have 0.
                             * @example 0.4
                             */
                            weight: number;
                        };
                    };
                    /**
                     * @description EmployeeKey of the sales.
                     * @example 42
                     */
                    employee_key?: number;
                    /**
                     * @description (SalesAmount − TotalProductCost) / SalesAmount. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    gross_margin_ratio?: number | null;
                    /**
                     * @description Change of revenue against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    growth?: number | null;
                    /**
                     * @description Less than half of the weight could be measured, so there is no score and no rank.
                     * @example true
                     */
                    insufficient_data?: boolean;
                    /**
                     * @description First and last name.
                     * @example Linda Mitchell
                     */
                    name?: string;
                    /**
                     * @description Distinct sales order numbers.
                     * @example 42
                     */
                    orders?: number;
                    /**
                     * @description Quotas of the periods that begin in the window; null without any. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    quota?: number | null;
                    /**
                     * @description Revenue on the days they cover. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    quota_sales?: number | null;
                    /**
                     * @description As in a competition: ties share a rank. Null without a score.
                     * @example 42
                     */
                    rank?: number | null;
                    /**
                     * @description Distinct resellers served.
                     * @example 42
                     */
                    resellers?: number;
                    /**
                     * @description Sum of SalesAmount, reseller sales only. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue?: number;
                    /**
                     * @description 0–100, the weighted mean of the components.
                     * @example 12.5
                     */
                    score?: number | null;
                    /**
                     * @description Job title.
                     * @example Sales Representative
                     */
                    title?: string;
                };
                /**
                 * Format: uuid
                 * @example 0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10
                 */
                run_id: string;
            }[];
            /** @example MTAwQGF1ZGl0X2xvZw */
            next_cursor: string | null;
        };
        AwRepScores: {
            data: components["schemas"]["AwRepScore"][];
            meta: {
                /**
                 * Format: date
                 * @description Last date of the data used; null when there is no data at all.
                 * @example 2013-11-29
                 */
                as_of: string | null;
                /**
                 * @description Amounts in several currencies are summed as they are stored.
                 * @enum {string}
                 */
                currency: "as stored, not converted";
                /**
                 * @description Changes when the data changes.
                 * @example 5f0c9a4be1d2
                 */
                data_version: string;
                /**
                 * Format: date
                 * @description First day of the window, inclusive.
                 * @example 2013-11-29
                 */
                from: string | null;
                /**
                 * Format: date-time
                 * @example 2026-01-31T08:00:00.000Z
                 */
                generated_at: string;
                parameters: {
                    /** @example 365 */
                    days_back: number;
                    /** @example 10 */
                    top_n: number;
                    /** @example 40 */
                    weight_attainment: number;
                    /** @example 40 */
                    weight_breadth: number;
                    /** @example 40 */
                    weight_growth: number;
                    /** @example 40 */
                    weight_margin: number;
                };
                previous: {
                    /** @description Whether the data reach back over the whole previous window. */
                    complete: boolean;
                    /**
                     * Format: date
                     * @example 2013-11-29
                     */
                    from: string | null;
                    /**
                     * Format: date
                     * @example 2013-11-29
                     */
                    to: string | null;
                };
                /** @description The team’s quota periods that begin in the window. */
                quota_periods: {
                    /**
                     * @description Sales / quota. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    attainment: number | null;
                    /**
                     * Format: date
                     * @example 2013-11-29
                     */
                    from: string;
                    /**
                     * @description Sum of quotas. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    quota: number;
                    /**
                     * @description Revenue on the days the quotas cover. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    sales: number;
                    /**
                     * Format: date
                     * @example 2013-11-29
                     */
                    to: string;
                }[];
                /** @example 365 */
                row_count: number;
                /**
                 * @description SQL Server, or the embedded sample data.
                 * @example mssql
                 * @enum {string}
                 */
                source: "mssql" | "embedded";
                /** @description All sellers together. */
                team: {
                    /**
                     * @description Sales / quota. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    attainment: number | null;
                    /**
                     * @description Sum of quotas. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    quota: number | null;
                    /**
                     * @description Revenue of all sellers. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue: number;
                    /**
                     * @description Before top_n is applied.
                     * @example 17
                     */
                    sellers: number;
                };
                /**
                 * Format: date
                 * @description Last day of the window, inclusive.
                 * @example 2013-11-29
                 */
                to: string | null;
                /**
                 * @description The weights as fractions of the score.
                 * @example {
                 *       "attainment": 0.4,
                 *       "breadth": 0.2,
                 *       "growth": 0.2,
                 *       "margin": 0.2
                 *     }
                 */
                weights: {
                    attainment: number;
                    breadth: number;
                    growth: number;
                    margin: number;
                };
            };
        };
        AwSalesForecast: {
            data: {
                /**
                 * Format: date
                 * @description The day.
                 * @example 2013-11-29
                 */
                date: string;
                /**
                 * @description Expected revenue. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                forecast: number;
                /**
                 * @description Nine days of ten lie above. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                lower_80: number;
                /**
                 * @description 39 days of 40 lie above. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                lower_95: number;
                /**
                 * @description Nine days of ten lie below. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                upper_80: number;
                /**
                 * @description 39 days of 40 lie below. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                upper_95: number;
            }[];
            meta: {
                /**
                 * Format: date
                 * @description Last date of the data used; null when there is no data at all.
                 * @example 2013-11-29
                 */
                as_of: string | null;
                backtest: {
                    /**
                     * @description Share of days within the 80 % interval.
                     * @example 0.81
                     */
                    coverage_80: number | null;
                    /**
                     * @description Share of days within the 95 % interval.
                     * @example 0.96
                     */
                    coverage_95: number | null;
                    /**
                     * @description Origins, each at the asked horizon.
                     * @example 12
                     */
                    folds: number;
                    /**
                     * @description Mean absolute error / in-sample error of the seasonal naive method.
                     * @example 0.9
                     */
                    mase: number | null;
                    /** @enum {string} */
                    method: "seasonal_naive" | "linear" | "ets" | "mstl" | "combination";
                    /**
                     * @description 0–200; a day on which both are 0 counts as 0.
                     * @example 41.3
                     */
                    smape: number | null;
                }[];
                /**
                 * @description Amounts in several currencies are summed as they are stored.
                 * @enum {string}
                 */
                currency: "as stored, not converted";
                /**
                 * @description Changes when the data changes.
                 * @example 5f0c9a4be1d2
                 */
                data_version: string;
                /**
                 * Format: date
                 * @description First day of the window, inclusive.
                 * @example 2013-11-29
                 */
                from: string | null;
                /**
                 * Format: date-time
                 * @example 2026-01-31T08:00:00.000Z
                 */
                generated_at: string;
                model: {
                    /** @description Why another method than the asked one has answered. */
                    fallback: ("less_than_two_seasons" | "too_short_to_backtest" | "model_failed") | null;
                    /**
                     * @example combination
                     * @enum {string}
                     */
                    method: "seasonal_naive" | "linear" | "ets" | "mstl" | "combination" | "mean";
                    /** @example 7 */
                    season_days: number;
                    /** @description The days the model was fitted to. */
                    training: {
                        /**
                         * Format: date
                         * @example 2013-11-29
                         */
                        from: string;
                        /**
                         * Format: date
                         * @example 2013-11-29
                         */
                        to: string;
                    };
                };
                parameters: {
                    /**
                     * @description Sales channel. `all` ends on the earlier of the two last dates, so that both are complete. Default: all.
                     * @example all
                     * @enum {string}
                     */
                    channel: "all" | "reseller" | "internet";
                    /** @example 30 */
                    horizon_days: number;
                    /**
                     * @description auto takes the best of the others by rolling-origin backtest; combination is the mean of simple exponential smoothing, Theta and damped Holt. Default: auto.
                     * @example auto
                     * @enum {string}
                     */
                    method: "auto" | "seasonal_naive" | "linear" | "ets" | "mstl" | "combination";
                };
                /** @example 365 */
                row_count: number;
                /**
                 * @description SQL Server, or the embedded sample data.
                 * @example mssql
                 * @enum {string}
                 */
                source: "mssql" | "embedded";
                structure: {
                    /** @description Rare large orders whose days follow from earlier gaps. */
                    batches: {
                        /**
                         * @description Batch days seen.
                         * @example 40
                         */
                        count: number;
                        /** @description Batch days expected within the horizon. */
                        due: string[];
                        /**
                         * @description and did so this often.
                         * @example 0.92
                         */
                        hit_rate: number;
                        /**
                         * @description The next gap equals the one this many batches ago
                         * @example 12
                         */
                        lag: number;
                    } | null;
                    /**
                     * @description Weekdays that never sell, 1 = Monday; they are forecast as 0.
                     * @example [
                     *       7
                     *     ]
                     */
                    closed_weekdays: number[];
                    /**
                     * Format: date
                     * @description First day of the present level, where sales have jumped or collapsed.
                     * @example 2013-11-29
                     */
                    level_shift: string | null;
                    /** @description Days left out of the fit. */
                    outliers: string[];
                };
                /**
                 * Format: date
                 * @description Last day of the window, inclusive.
                 * @example 2013-11-29
                 */
                to: string | null;
            };
        };
        AwSalesHistory: {
            data: {
                /**
                 * Format: date
                 * @description The day, or the first day of the week or month.
                 * @example 2013-11-29
                 */
                date: string;
                /**
                 * @description SalesAmount − TotalProductCost. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                gross_margin: number;
                /**
                 * @description Distinct sales order numbers.
                 * @example 42
                 */
                orders: number;
                /**
                 * @description Sum of SalesAmount. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                revenue: number;
                /**
                 * @description Sum of OrderQuantity.
                 * @example 42
                 */
                units: number;
            }[];
            meta: {
                /**
                 * Format: date
                 * @description Last date of the data used; null when there is no data at all.
                 * @example 2013-11-29
                 */
                as_of: string | null;
                /**
                 * @description Amounts in several currencies are summed as they are stored.
                 * @enum {string}
                 */
                currency: "as stored, not converted";
                /**
                 * @description Changes when the data changes.
                 * @example 5f0c9a4be1d2
                 */
                data_version: string;
                /**
                 * Format: date
                 * @description First day of the window, inclusive.
                 * @example 2013-11-29
                 */
                from: string | null;
                /**
                 * Format: date-time
                 * @example 2026-01-31T08:00:00.000Z
                 */
                generated_at: string;
                parameters: {
                    /**
                     * @description Sales channel. `all` ends on the earlier of the two last dates, so that both are complete. Default: all.
                     * @example all
                     * @enum {string}
                     */
                    channel: "all" | "reseller" | "internet";
                    /** @example 365 */
                    days_back: number;
                    /**
                     * @description One row per day, ISO week (from its Monday) or calendar month. Default: day.
                     * @example day
                     * @enum {string}
                     */
                    granularity: "day" | "week" | "month";
                };
                /** @example 365 */
                row_count: number;
                /**
                 * @description SQL Server, or the embedded sample data.
                 * @example mssql
                 * @enum {string}
                 */
                source: "mssql" | "embedded";
                /**
                 * Format: date
                 * @description Last day of the window, inclusive.
                 * @example 2013-11-29
                 */
                to: string | null;
            };
        };
        AwSalesKpis: {
            data: {
                by_category: {
                    /** @example Bikes */
                    category: string;
                    /**
                     * @description SalesAmount − TotalProductCost. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    gross_margin: number;
                    /**
                     * @description Gross margin / revenue. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    gross_margin_ratio: number | null;
                    /**
                     * @description Distinct sales order numbers.
                     * @example 42
                     */
                    orders: number;
                    /**
                     * @description Sum of SalesAmount. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue: number;
                    /**
                     * @description Share of the revenue of the window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    share: number | null;
                    /**
                     * @description Sum of OrderQuantity.
                     * @example 42
                     */
                    units: number;
                }[];
                by_channel: {
                    /** @enum {string} */
                    channel: "reseller" | "internet";
                    /**
                     * @description SalesAmount − TotalProductCost. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    gross_margin: number;
                    /**
                     * @description Gross margin / revenue. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    gross_margin_ratio: number | null;
                    /**
                     * @description Distinct sales order numbers.
                     * @example 42
                     */
                    orders: number;
                    /**
                     * @description Sum of SalesAmount. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue: number;
                    /**
                     * @description Share of the revenue of the window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    share: number | null;
                    /**
                     * @description Sum of OrderQuantity.
                     * @example 42
                     */
                    units: number;
                }[];
                by_territory: {
                    /** @example United States */
                    country: string;
                    /**
                     * @description SalesAmount − TotalProductCost. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    gross_margin: number;
                    /**
                     * @description Gross margin / revenue. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    gross_margin_ratio: number | null;
                    /**
                     * @description Distinct sales order numbers.
                     * @example 42
                     */
                    orders: number;
                    /**
                     * @description Sum of SalesAmount. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue: number;
                    /**
                     * @description Share of the revenue of the window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    share: number | null;
                    /** @example Northwest */
                    territory: string;
                    /**
                     * @description Sum of OrderQuantity.
                     * @example 42
                     */
                    units: number;
                }[];
                change: {
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    average_order_value?: number | null;
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    customers?: number | null;
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    gross_margin?: number | null;
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    gross_margin_ratio?: number | null;
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    orders?: number | null;
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    revenue?: number | null;
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    units?: number | null;
                };
                current: {
                    /**
                     * @description Revenue / orders. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    average_order_value: number | null;
                    /**
                     * @description Distinct resellers plus distinct customers.
                     * @example 42
                     */
                    customers: number;
                    /**
                     * @description SalesAmount − TotalProductCost. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    gross_margin: number;
                    /**
                     * @description Gross margin / revenue. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    gross_margin_ratio: number | null;
                    /**
                     * @description Distinct sales order numbers.
                     * @example 42
                     */
                    orders: number;
                    /**
                     * @description Sum of SalesAmount. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue: number;
                    /**
                     * @description Sum of OrderQuantity.
                     * @example 42
                     */
                    units: number;
                };
                previous: {
                    /**
                     * @description Revenue / orders. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    average_order_value: number | null;
                    /**
                     * @description Distinct resellers plus distinct customers.
                     * @example 42
                     */
                    customers: number;
                    /**
                     * @description SalesAmount − TotalProductCost. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    gross_margin: number;
                    /**
                     * @description Gross margin / revenue. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    gross_margin_ratio: number | null;
                    /**
                     * @description Distinct sales order numbers.
                     * @example 42
                     */
                    orders: number;
                    /**
                     * @description Sum of SalesAmount. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue: number;
                    /**
                     * @description Sum of OrderQuantity.
                     * @example 42
                     */
                    units: number;
                };
            };
            meta: {
                /**
                 * Format: date
                 * @description Last date of the data used; null when there is no data at all.
                 * @example 2013-11-29
                 */
                as_of: string | null;
                /**
                 * @description Amounts in several currencies are summed as they are stored.
                 * @enum {string}
                 */
                currency: "as stored, not converted";
                /**
                 * @description Changes when the data changes.
                 * @example 5f0c9a4be1d2
                 */
                data_version: string;
                /**
                 * Format: date
                 * @description First day of the window, inclusive.
                 * @example 2013-11-29
                 */
                from: string | null;
                /**
                 * Format: date-time
                 * @example 2026-01-31T08:00:00.000Z
                 */
                generated_at: string;
                parameters: {
                    /**
                     * @description Sales channel. `all` ends on the earlier of the two last dates, so that both are complete. Default: all.
                     * @example all
                     * @enum {string}
                     */
                    channel: "all" | "reseller" | "internet";
                    /** @example 365 */
                    days_back: number;
                };
                previous: {
                    /** @description Whether the data reach back over the whole previous window. */
                    complete: boolean;
                    /**
                     * Format: date
                     * @example 2013-11-29
                     */
                    from: string | null;
                    /**
                     * Format: date
                     * @example 2013-11-29
                     */
                    to: string | null;
                };
                /** @example 365 */
                row_count: number;
                /**
                 * @description SQL Server, or the embedded sample data.
                 * @example mssql
                 * @enum {string}
                 */
                source: "mssql" | "embedded";
                /**
                 * Format: date
                 * @description Last day of the window, inclusive.
                 * @example 2013-11-29
                 */
                to: string | null;
            };
        };
        /**
         * @example {
         *       "auth_required": true,
         *       "defaults": {
         *         "forecast_horizon_days": 30,
         *         "history_days": 365,
         *         "page_limit": 100,
         *         "ranking_top_n": 10
         *       },
         *       "oidc": {
         *         "authority": "https://id.example.com/realms/otel-bi",
         *         "client_id": "otel-bi-dashboard",
         *         "enabled": true,
         *         "scope": "openid profile email"
         *       },
         *       "telemetry": {
         *         "endpoint": "/api/telemetry",
         *         "sample_ratio": 1,
         *         "traces": false
         *       },
         *       "version": "0.1.0"
         *     }
         */
        Config: {
            /** @description Whether calls need a bearer token. */
            auth_required: boolean;
            defaults: {
                forecast_horizon_days: number;
                history_days: number;
                page_limit: number;
                ranking_top_n: number;
            };
            oidc: {
                authority: string;
                client_id: string;
                enabled: boolean;
                scope: string;
            };
            telemetry: {
                /** @description Where a page without a collector sends its spans; empty for nowhere. */
                endpoint: string;
                /** @description Share of the traces to keep of those that begin in a page. */
                sample_ratio: number;
                /** @description Whether traces are kept to be looked at. */
                traces: boolean;
            };
            version: string;
            /** @description What whoever runs this should change before others use it. */
            warning?: string;
        };
        Dependency: {
            /** @example WideWorldImportersDW: the login was refused */
            detail?: string;
            /** @example postgresql */
            name: string;
            /**
             * @description `degraded`: it answers, but something behind it does not, so a part of the calls fails.
             * @enum {string}
             */
            status: "ok" | "degraded" | "down";
            /** @example the login can write */
            warning?: string;
        };
        ExportPage: {
            data: components["schemas"]["ExportRecord"][];
            /** @example MTAwQGF1ZGl0X2xvZw */
            next_cursor: string | null;
        };
        /**
         * @example {
         *       "actor": "anonymous",
         *       "bytes": 18432,
         *       "domain": "aw",
         *       "duration_ms": 61.4,
         *       "file_name": "sales-history_2012-11-30_2013-11-29.xlsx",
         *       "format": "xlsx",
         *       "id": 1,
         *       "outcome": "completed",
         *       "parameters": {
         *         "channel": "all",
         *         "days_back": 365,
         *         "granularity": "day"
         *       },
         *       "row_count": 365,
         *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
         *       "started_at": "2026-01-31T08:00:00.000Z",
         *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "view": "sales-history"
         *     }
         */
        ExportRecord: {
            actor: string;
            /** @description Bytes that left; fewer than the file when aborted. */
            bytes: number;
            domain: string;
            duration_ms: number;
            file_name: string;
            /** @enum {string} */
            format: "xlsx" | "pdf" | "csv";
            id: number;
            /** @enum {string} */
            outcome: "completed" | "aborted" | "failed";
            parameters: {
                [key: string]: unknown;
            };
            row_count: number;
            /** @description Of the whole file; null unless completed. */
            sha256: string | null;
            /** Format: date-time */
            started_at: string;
            trace_id: string | null;
            view: string;
        };
        FieldProblem: {
            /** @example days_back */
            field: string;
            /** @example must be a whole number from 1 to 3650 */
            message: string;
        };
        /**
         * @example {
         *       "status": "ok"
         *     }
         */
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        Job: {
            /**
             * @description Five fields, in UTC.
             * @example 0 2 * * *
             */
            cron: string;
            /** @example aw.daily.forecast */
            job_id: string;
            /**
             * Format: date-time
             * @description The next slot.
             * @example 2026-01-31T08:00:00.000Z
             */
            next_run_at: string;
            /** @example Keeps a forecast of every day, so that it can be compared with what happened. */
            why: string;
        };
        JobExecution: {
            /** @example 1 */
            attempt: number;
            /**
             * Format: date-time
             * @description Not to start earlier: the wait before a retry.
             * @example 2026-01-31T08:00:00.000Z
             */
            available_at: string;
            /**
             * Format: date-time
             * @description When it was queued.
             * @example 2026-01-31T08:00:00.000Z
             */
            created_at: string;
            /**
             * @description Why the latest attempt ended badly.
             * @example null
             */
            error: string | null;
            /**
             * Format: date-time
             * @description When it came to its end.
             * @example 2026-01-31T08:00:00.000Z
             */
            finished_at: string | null;
            /**
             * Format: date-time
             * @description Last sign of life.
             * @example 2026-01-31T08:00:00.000Z
             */
            heartbeat_at: string | null;
            /** @example 1 */
            id: number;
            /** @example aw.daily.forecast */
            job_id: string;
            /**
             * @description The process that has or had it.
             * @example aw-1 17
             */
            owner: string | null;
            /** @example null */
            requested_by: string | null;
            /**
             * @example {
             *       "data_version": "5f0c9a4be1d2"
             *     }
             */
            result: {
                [key: string]: unknown;
            } | null;
            /** @example 90 */
            rows_written: number | null;
            /**
             * Format: uuid
             * @description The run_id of the rows it stored.
             * @example 0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10
             */
            run_id: string;
            /**
             * Format: date-time
             * @description The slot; for a run by hand, when it was asked for.
             * @example 2026-01-31T08:00:00.000Z
             */
            scheduled_for: string;
            /**
             * Format: date-time
             * @description Start of the latest attempt.
             * @example 2026-01-31T08:00:00.000Z
             */
            started_at: string | null;
            /**
             * @description skipped: another execution was under way or ran in its place; abandoned: the last attempt was cut off.
             * @enum {string}
             */
            status: "queued" | "running" | "succeeded" | "failed" | "abandoned" | "skipped";
            /** @example 4bf92f3577b34da6a3ce929d0e0e4736 */
            trace_id: string | null;
            /**
             * @description catch_up: the slot was missed and ran later.
             * @enum {string}
             */
            trigger: "schedule" | "catch_up" | "manual" | "startup";
        };
        JobHistory: {
            data: components["schemas"]["JobExecution"][];
            jobs: components["schemas"]["Job"][];
            /** @example MTAwQGF1ZGl0X2xvZw */
            next_cursor: string | null;
        };
        /**
         * @example {
         *       "operations": [
         *         "getAwSalesKpis"
         *       ],
         *       "roles": [
         *         "viewer"
         *       ],
         *       "subject": "ana"
         *     }
         */
        Me: {
            /** @description The `operationId` of every call that these roles allow. */
            operations: string[];
            /** @description As the token grants them, the one that may most last. */
            roles: ("viewer" | "analyst" | "admin")[];
            /** @description Who is calling; `anonymous` without sign-in. */
            subject: string;
        };
        /**
         * @example {
         *       "resourceSpans": []
         *     }
         */
        OtlpTraces: {
            resourceSpans: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** @example {} */
        OtlpTracesAnswer: {
            /** @description Present when spans were dropped, and why. */
            partialSuccess?: {
                errorMessage: string;
                rejectedSpans: string;
            };
        };
        Overview: {
            aw: {
                data: components["schemas"]["OverviewAw"] | null;
                problem: components["schemas"]["Problem"] | null;
            };
            wwi: {
                data: components["schemas"]["OverviewWwi"] | null;
                problem: components["schemas"]["Problem"] | null;
            };
        };
        OverviewAw: {
            attention: {
                /**
                 * @description Checks that failed in the latest data-quality run.
                 * @example 42
                 */
                failed_checks: number | null;
                /**
                 * @description Jobs whose latest finished execution failed or was abandoned.
                 * @example 42
                 */
                failed_jobs: number;
                /**
                 * @description Jobs with a slot of more than a quarter of an hour ago and no execution since.
                 * @example 42
                 */
                late_jobs: number;
            };
            kpis: components["schemas"]["AwSalesKpis"];
        };
        OverviewWwi: {
            attention: {
                /**
                 * @description Items with less on hand than the warehouse’s reorder level.
                 * @example 42
                 */
                below_reorder_level: number;
                /**
                 * @description Business events of severity critical that last.
                 * @example 42
                 */
                critical_events: number;
                /**
                 * @description Checks that failed in the latest data-quality run.
                 * @example 42
                 */
                failed_checks: number | null;
                /**
                 * @description Jobs whose latest finished execution failed or was abandoned.
                 * @example 42
                 */
                failed_jobs: number;
                /**
                 * @description Jobs with a slot of more than a quarter of an hour ago and no execution since.
                 * @example 42
                 */
                late_jobs: number;
            };
            kpis: components["schemas"]["WwiSalesKpis"];
        };
        Problem: {
            /**
             * @example invalid_request
             * @enum {string}
             */
            code: "invalid_request" | "malformed_request" | "unauthenticated" | "forbidden" | "rate_limited" | "not_found" | "method_not_allowed" | "content_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "job_running" | "no_data" | "not_forecastable" | "export_too_large" | "internal_error" | "upstream_unavailable" | "store_unavailable" | "report_storage_unavailable" | "report_incomplete" | "warehouse_unavailable" | "overloaded" | "forecast_overloaded" | "forecast_timeout" | "warehouse_timeout";
            /** @example days_back must be a whole number from 1 to 3650 */
            detail?: string;
            errors?: components["schemas"]["FieldProblem"][];
            /** @example /api/aw/sales/kpis */
            instance: string;
            /** @example 422 */
            status: number;
            /** @example The request is not valid */
            title: string;
            /** @example 4bf92f3577b34da6a3ce929d0e0e4736 */
            trace_id: string | null;
            /** @example urn:otel-bi:problem:invalid_request */
            type: string;
        };
        Quality: {
            checks: {
                /** @example Reseller sales end where they ended, or later. */
                asserts: string;
                /** @example aw.reseller_sales.fresh */
                check: string;
                /** @enum {string} */
                comparison: "at_least" | "at_most" | "equal_to";
                /** @example null */
                explanation: string | null;
                /** @description Newest first, the latest run included. */
                history: {
                    /** @example 1 */
                    execution_id: number;
                    /**
                     * Format: date-time
                     * @description When the run ended.
                     * @example 2026-01-31T08:00:00.000Z
                     */
                    finished_at: string;
                    /**
                     * @description null: it could not be observed.
                     * @example 0
                     */
                    observed: number | null;
                    /** @enum {string} */
                    status: "pass" | "warn" | "fail";
                }[];
                /**
                 * @description null: it could not be observed.
                 * @example 0
                 */
                observed: number | null;
                /** @enum {string} */
                status: "pass" | "warn" | "fail";
                /** @example 0 */
                threshold: number;
            }[];
            /** @description null before the first run. */
            latest: {
                /** @example 1 */
                execution_id: number;
                /** @example 0 */
                fail: number;
                /**
                 * Format: date-time
                 * @description When the run ended.
                 * @example 2026-01-31T08:00:00.000Z
                 */
                finished_at: string;
                /** @example 41 */
                pass: number;
                /** @example 7 */
                warn: number;
            } | null;
        };
        /**
         * @example {
         *       "dependencies": [
         *         {
         *           "name": "postgresql",
         *           "status": "ok"
         *         }
         *       ],
         *       "status": "ok"
         *     }
         */
        Readiness: {
            dependencies: components["schemas"]["Dependency"][];
            /**
             * @description `degraded`: it answers, but something behind it does not, so a part of the calls fails.
             * @enum {string}
             */
            status: "ok" | "degraded" | "down";
        };
        /**
         * @example {
         *       "files": [
         *         {
         *           "bytes": 184320,
         *           "format": "pdf",
         *           "name": "otel-bi-report_2026-01-31T080000Z_0199f3a2.pdf",
         *           "path": "/reports/otel-bi-report_2026-01-31T080000Z_0199f3a2.pdf",
         *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
         *         }
         *       ],
         *       "files_removed_at": null,
         *       "finished_at": "2026-01-31T08:00:04.000Z",
         *       "id": "0199f3a2-7c1e-7d6a-9a51-3f0f4c2b8e10",
         *       "parameters": {
         *         "days_back": 365,
         *         "strict": false
         *       },
         *       "problem": null,
         *       "progress": {
         *         "done": 10,
         *         "total": 10
         *       },
         *       "requested_by": "anonymous",
         *       "sections": [
         *         {
         *           "detail": null,
         *           "id": "sales-history",
         *           "row_count": 365,
         *           "status": "ok",
         *           "title": "Sales history"
         *         }
         *       ],
         *       "started_at": "2026-01-31T08:00:00.000Z",
         *       "state": "completed",
         *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736"
         *     }
         */
        Report: {
            files: {
                bytes: number;
                /** @enum {string} */
                format: "xlsx" | "pdf";
                name: string;
                path: string;
                sha256: string;
            }[];
            /**
             * Format: date-time
             * @description When its files, whose hashes stay here, were past their retention.
             */
            files_removed_at: string | null;
            /** Format: date-time */
            finished_at: string | null;
            /** Format: uuid */
            id: string;
            parameters: {
                [key: string]: unknown;
            };
            problem: {
                code: string;
                detail: string;
            } | null;
            progress: {
                done: number;
                total: number;
            };
            requested_by: string;
            sections: {
                /** @description Why it is unavailable. */
                detail: string | null;
                id: string;
                row_count: number | null;
                /** @enum {string} */
                status: "ok" | "unavailable";
                title: string;
            }[];
            /** Format: date-time */
            started_at: string;
            /**
             * @description partial: made, but without the sections of a service that did not answer.
             * @enum {string}
             */
            state: "running" | "completed" | "partial" | "failed";
            trace_id: string | null;
        };
        ReportPage: {
            data: components["schemas"]["Report"][];
            /** @example MTAwQGF1ZGl0X2xvZw */
            next_cursor: string | null;
        };
        Trace: {
            /**
             * @description From the first span’s start to the last one’s end.
             * @example 41.7
             */
            duration_ms: number;
            spans: components["schemas"]["TraceSpan"][];
            /**
             * Format: date-time
             * @description Its first span’s start.
             * @example 2026-01-31T08:00:00.000Z
             */
            started_at: string;
            /**
             * @description As W3C Trace Context has it.
             * @example 4bf92f3577b34da6a3ce929d0e0e4736
             */
            trace_id: string;
        };
        TraceList: {
            data: components["schemas"]["TraceSummary"][];
            /**
             * @description Every service that there are spans of.
             * @example [
             *       "aw-service"
             *     ]
             */
            services: string[];
        };
        TraceSpan: {
            /**
             * @example {
             *       "http.route": "/api"
             *     }
             */
            attributes: {
                [key: string]: string;
            };
            /**
             * @description Of this span.
             * @example 41.7
             */
            duration_ms: number;
            error: boolean;
            /** @enum {string} */
            kind: "internal" | "server" | "client" | "producer" | "consumer";
            /** @example GET /api/aw/sales/kpis */
            name: string;
            /** @example null */
            parent_id: string | null;
            /** @example api-gateway */
            service: string;
            /** @example 00f067aa0ba902b7 */
            span_id: string;
            /**
             * @description Since the start of the trace.
             * @example 41.7
             */
            start_ms: number;
        };
        TraceSummary: {
            /**
             * @description From the first span’s start to the last one’s end.
             * @example 41.7
             */
            duration_ms: number;
            /** @description Whether any of its spans failed. */
            error: boolean;
            /**
             * @description Name of its root.
             * @example click a
             */
            operation: string;
            /**
             * @description Where it began.
             * @example dashboard
             */
            service: string;
            /**
             * @example [
             *       "api-gateway",
             *       "aw-service"
             *     ]
             */
            services: string[];
            /** @example 14 */
            spans: number;
            /**
             * Format: date-time
             * @description Its first span’s start.
             * @example 2026-01-31T08:00:00.000Z
             */
            started_at: string;
            /**
             * @description As W3C Trace Context has it.
             * @example 4bf92f3577b34da6a3ce929d0e0e4736
             */
            trace_id: string;
        };
        WwiBusinessEvent: {
            /**
             * Format: date
             * @description Last date of the data it was found in.
             * @example 2013-11-29
             */
            as_of: string;
            /** @example 5f0c9a4be1d2 */
            data_version: string;
            /**
             * @description What the event is about: the same in every scan that finds it.
             * @example below_reorder_level:item:86
             */
            dedup_key: string;
            /**
             * @description The event in words.
             * @example 3 on hand, below the reorder level of 5
             */
            details: string;
            /**
             * @description The figures that triggered it.
             * @example {
             *       "on_hand": 3,
             *       "on_order": 45216,
             *       "reorder_level": 5
             *     }
             */
            figures: {
                [key: string]: number | string | null;
            };
            /** @example 1 */
            id: number;
            /**
             * @description What kind of event it is.
             * @example below_reorder_level
             * @enum {string}
             */
            kind: "below_reorder_level" | "stockout_risk" | "overstock" | "dead_stock" | "demand_spike" | "demand_drop" | "purchase_overdue" | "negative_margin";
            /**
             * Format: date-time
             * @description When a scan first found it.
             * @example 2026-01-31T08:00:00.000Z
             */
            opened_at: string;
            /**
             * Format: date-time
             * @description When a scan no longer found it; null while it lasts.
             * @example 2026-01-31T08:00:00.000Z
             */
            resolved_at: string | null;
            /**
             * Format: uuid
             * @example 0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10
             */
            run_id: string;
            /**
             * @description How soon it needs a person.
             * @example critical
             * @enum {string}
             */
            severity: "critical" | "high" | "medium" | "low";
            /**
             * @description Name of the item.
             * @example Halloween zombie mask (Light Brown) L
             */
            stock_item: string;
            /**
             * @description WWI Stock Item ID.
             * @example 42
             */
            stock_item_id: number;
        };
        WwiBusinessEventPage: {
            data: components["schemas"]["WwiBusinessEvent"][];
            /** @example MTAwQGF1ZGl0X2xvZw */
            next_cursor: string | null;
        };
        WwiReorderRecommendationRecords: {
            data: {
                /**
                 * Format: date
                 * @description Last date of the data used.
                 * @example 2013-11-29
                 */
                as_of: string;
                /**
                 * Format: date-time
                 * @description When the run computed it.
                 * @example 2026-01-31T08:00:00.000Z
                 */
                computed_at: string;
                /** @example 5f0c9a4be1d2 */
                data_version: string;
                /** @example 1 */
                id: number;
                row: {
                    /**
                     * @description Days of cover < lead time.
                     * @example true
                     */
                    at_risk?: boolean;
                    /**
                     * @description On hand < reorder level of the warehouse.
                     * @example true
                     */
                    below_reorder_level?: boolean;
                    /**
                     * @description Units per calendar day of the window.
                     * @example 12.5
                     */
                    daily_demand_mean?: number;
                    /**
                     * @description Standard deviation of the units of a day.
                     * @example 12.5
                     */
                    daily_demand_sd?: number;
                    /**
                     * @description On hand / demand a day; null without demand.
                     * @example 12.5
                     */
                    days_of_cover?: number | null;
                    /**
                     * @description Days, as the item says.
                     * @example 42
                     */
                    declared_lead_time_days?: number;
                    /**
                     * @description Units to order × unit cost. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    estimated_cost?: number;
                    /**
                     * @description Days planned with.
                     * @example 12.5
                     */
                    lead_time_days?: number;
                    /**
                     * @description Days; 0 for a declared lead time.
                     * @example 12.5
                     */
                    lead_time_sd_days?: number;
                    /**
                     * @description Observed from 3 receipts on.
                     * @example observed
                     * @enum {string}
                     */
                    lead_time_source?: "observed" | "declared";
                    /**
                     * @description Mean days from purchase to receipt; null if none.
                     * @example 12.5
                     */
                    observed_lead_time_days?: number | null;
                    /**
                     * @description Units in stock.
                     * @example 42
                     */
                    on_hand?: number;
                    /**
                     * @description Units of open purchase lines, in whole outers.
                     * @example 42
                     */
                    on_order?: number;
                    /**
                     * @description On hand + on order.
                     * @example 42
                     */
                    position?: number;
                    /**
                     * @description Goods are bought in whole outers.
                     * @example 42
                     */
                    quantity_per_outer?: number;
                    /**
                     * @description Purchase lines whose receipt is known.
                     * @example 42
                     */
                    receipts?: number;
                    /**
                     * @description Position ≤ max(reorder level, reorder point).
                     * @example true
                     */
                    recommended?: boolean;
                    /**
                     * @description 0 when nothing is to be ordered.
                     * @example 42
                     */
                    recommended_outers?: number;
                    /**
                     * @description Outers × units per outer.
                     * @example 42
                     */
                    recommended_units?: number;
                    /**
                     * @description The warehouse’s own, in units.
                     * @example 42
                     */
                    reorder_level?: number;
                    /**
                     * @description d·LT + safety stock, in units.
                     * @example 12.5
                     */
                    reorder_point?: number;
                    /**
                     * @description z·√(LT·σ_d² + d²·σ_LT²), in units.
                     * @example 12.5
                     */
                    safety_stock?: number;
                    /**
                     * @description Name of the item.
                     * @example Halloween zombie mask (Light Brown) L
                     */
                    stock_item?: string;
                    /**
                     * @description WWI Stock Item ID; one row per item, not per version.
                     * @example 42
                     */
                    stock_item_id?: number;
                    /**
                     * @description Null when it was never bought.
                     * @example Fabrikam, Inc.
                     */
                    supplier?: string | null;
                    /**
                     * @description WWI Supplier ID of the last purchase.
                     * @example 42
                     */
                    supplier_id?: number | null;
                    /**
                     * @description The warehouse’s own, in units.
                     * @example 42
                     */
                    target_stock_level?: number;
                    /**
                     * @description See unit_cost_source. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    unit_cost?: number;
                    /**
                     * @description sales: (revenue − profit) / units of the window. holding: Last Cost Price, which is cut to whole units.
                     * @example sales
                     * @enum {string}
                     */
                    unit_cost_source?: "sales" | "holding";
                    /**
                     * @description critical: runs out before a delivery could arrive; high: uses its safety stock; medium: at the level of the warehouse; low: nothing to do.
                     * @example critical
                     * @enum {string}
                     */
                    urgency?: "critical" | "high" | "medium" | "low";
                };
                /**
                 * Format: uuid
                 * @example 0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10
                 */
                run_id: string;
            }[];
            /** @example MTAwQGF1ZGl0X2xvZw */
            next_cursor: string | null;
        };
        WwiSalesKpis: {
            data: {
                by_buying_group: {
                    /** @example Tailspin Toys */
                    buying_group: string;
                    /**
                     * @description Distinct invoices.
                     * @example 42
                     */
                    invoices: number;
                    /**
                     * @description Sum of Profit. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    profit: number;
                    /**
                     * @description Profit / revenue excluding tax. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    profit_margin: number | null;
                    /**
                     * @description Sum of Total Excluding Tax. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue_excluding_tax: number;
                    /**
                     * @description Share of the revenue of the window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    share: number | null;
                    /**
                     * @description Sum of Quantity.
                     * @example 42
                     */
                    units: number;
                    /** @description Sales whose customer the warehouse does not know (Customer Key 0). */
                    unknown: boolean;
                }[];
                by_sales_territory: {
                    /**
                     * @description Distinct invoices.
                     * @example 42
                     */
                    invoices: number;
                    /**
                     * @description Sum of Profit. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    profit: number;
                    /**
                     * @description Profit / revenue excluding tax. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    profit_margin: number | null;
                    /**
                     * @description Sum of Total Excluding Tax. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue_excluding_tax: number;
                    /** @example Southeast */
                    sales_territory: string;
                    /**
                     * @description Share of the revenue of the window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    share: number | null;
                    /**
                     * @description Sum of Quantity.
                     * @example 42
                     */
                    units: number;
                }[];
                by_salesperson: {
                    /**
                     * @description Distinct invoices.
                     * @example 42
                     */
                    invoices: number;
                    /**
                     * @description Sum of Profit. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    profit: number;
                    /**
                     * @description Profit / revenue excluding tax. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    profit_margin: number | null;
                    /**
                     * @description Sum of Total Excluding Tax. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue_excluding_tax: number;
                    /** @example Archer Lamble */
                    salesperson: string;
                    /**
                     * @description WWI Employee ID.
                     * @example 16
                     */
                    salesperson_id: number;
                    /**
                     * @description Share of the revenue of the window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    share: number | null;
                    /**
                     * @description Sum of Quantity.
                     * @example 42
                     */
                    units: number;
                }[];
                change: {
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    average_invoice?: number | null;
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    customers?: number | null;
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    invoices?: number | null;
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    profit?: number | null;
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    profit_margin?: number | null;
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    revenue_excluding_tax?: number | null;
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    revenue_including_tax?: number | null;
                    /**
                     * @description Change against the previous window. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    units?: number | null;
                };
                current: {
                    /**
                     * @description Revenue excluding tax / invoices. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    average_invoice: number | null;
                    /**
                     * @description Distinct known customers; the Unknown member counts as none.
                     * @example 42
                     */
                    customers: number;
                    /**
                     * @description Distinct invoices.
                     * @example 42
                     */
                    invoices: number;
                    /**
                     * @description Sum of Profit. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    profit: number;
                    /**
                     * @description Profit / revenue excluding tax. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    profit_margin: number | null;
                    /**
                     * @description Sum of Total Excluding Tax. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue_excluding_tax: number;
                    /**
                     * @description Sum of Total Including Tax. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue_including_tax: number;
                    /**
                     * @description Sum of Quantity.
                     * @example 42
                     */
                    units: number;
                };
                previous: {
                    /**
                     * @description Revenue excluding tax / invoices. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    average_invoice: number | null;
                    /**
                     * @description Distinct known customers; the Unknown member counts as none.
                     * @example 42
                     */
                    customers: number;
                    /**
                     * @description Distinct invoices.
                     * @example 42
                     */
                    invoices: number;
                    /**
                     * @description Sum of Profit. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    profit: number;
                    /**
                     * @description Profit / revenue excluding tax. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    profit_margin: number | null;
                    /**
                     * @description Sum of Total Excluding Tax. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue_excluding_tax: number;
                    /**
                     * @description Sum of Total Including Tax. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    revenue_including_tax: number;
                    /**
                     * @description Sum of Quantity.
                     * @example 42
                     */
                    units: number;
                };
            };
            meta: {
                /**
                 * Format: date
                 * @description Last date of the data used; null when there is no data at all.
                 * @example 2013-11-29
                 */
                as_of: string | null;
                /**
                 * @description Changes when the data changes.
                 * @example 5f0c9a4be1d2
                 */
                data_version: string;
                /**
                 * Format: date
                 * @description First day of the window, inclusive.
                 * @example 2013-11-29
                 */
                from: string | null;
                /**
                 * Format: date-time
                 * @example 2026-01-31T08:00:00.000Z
                 */
                generated_at: string;
                parameters: {
                    /** @example 365 */
                    days_back: number;
                };
                previous: {
                    complete: boolean;
                    /**
                     * Format: date
                     * @example 2013-11-29
                     */
                    from: string | null;
                    /**
                     * Format: date
                     * @example 2013-11-29
                     */
                    to: string | null;
                };
                /** @example 365 */
                row_count: number;
                /**
                 * @description SQL Server, or the embedded sample data.
                 * @example mssql
                 * @enum {string}
                 */
                source: "mssql" | "embedded";
                /**
                 * Format: date
                 * @description Last day of the window, inclusive.
                 * @example 2013-11-29
                 */
                to: string | null;
            };
        };
        WwiScenario: {
            /**
             * Format: date
             * @description Last date of the data used.
             * @example 2013-11-29
             */
            as_of: string;
            /**
             * Format: date-time
             * @description When the run computed it.
             * @example 2026-01-31T08:00:00.000Z
             */
            computed_at: string;
            /** @example ana */
            created_by: string;
            /** @example 5f0c9a4be1d2 */
            data_version: string;
            /** @example 1 */
            id: number;
            inputs: {
                /** @example 0.95 */
                baseline_service_level: number;
                /** @example 365 */
                days_back: number;
                /** @example 1.2 */
                demand_multiplier: number;
                /** @example 30 */
                horizon_days: number;
                /**
                 * @example [
                 *       86,
                 *       184
                 *     ]
                 */
                item_ids: number[] | null;
                /** @example 1 */
                lead_time_multiplier: number;
                /** @example 0.95 */
                service_level: number;
                /** @example 0 */
                unit_cost_change: number;
            };
            /**
             * @description As given.
             * @example Hot summer, slow ships
             */
            name: string;
            result: {
                baseline: {
                    /**
                     * @description Units to order × unit cost. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    cost_to_order: number;
                    /**
                     * @description Items that run out before a delivery ordered now arrives.
                     * @example 42
                     */
                    items_at_risk: number;
                    /**
                     * @description Items to order.
                     * @example 42
                     */
                    items_to_reorder: number;
                    /**
                     * @description The same less the cost of the goods. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    projected_profit: number;
                    /**
                     * @description Mean demand × price over the horizon, not limited by the stock. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    projected_revenue: number;
                    /**
                     * @description Units, in whole outers.
                     * @example 42
                     */
                    units_to_order: number;
                };
                /** @description The items whose order changes most, at most 20. */
                changed_items: {
                    baseline: {
                        at_risk: boolean;
                        /**
                         * @description Units to order × unit cost. Currency as stored, rounded to cents.
                         * @example 1234.56
                         */
                        estimated_cost: number;
                        /**
                         * @description Outers to order.
                         * @example 42
                         */
                        outers: number;
                        recommended: boolean;
                        /** @example 48.2 */
                        reorder_point: number;
                        /**
                         * @description Units to order.
                         * @example 42
                         */
                        units: number;
                        /** @enum {string} */
                        urgency: "critical" | "high" | "medium" | "low";
                    };
                    /**
                     * @description Scenario − baseline. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    cost_change: number;
                    scenario: {
                        at_risk: boolean;
                        /**
                         * @description Units to order × unit cost. Currency as stored, rounded to cents.
                         * @example 1234.56
                         */
                        estimated_cost: number;
                        /**
                         * @description Outers to order.
                         * @example 42
                         */
                        outers: number;
                        recommended: boolean;
                        /** @example 48.2 */
                        reorder_point: number;
                        /**
                         * @description Units to order.
                         * @example 42
                         */
                        units: number;
                        /** @enum {string} */
                        urgency: "critical" | "high" | "medium" | "low";
                    };
                    /** @example Halloween zombie mask (Light Brown) L */
                    stock_item: string;
                    /** @example 86 */
                    stock_item_id: number;
                    /** @example 528 */
                    units_change: number;
                }[];
                /** @description Scenario − baseline. */
                difference: {
                    /**
                     * @description Units to order × unit cost. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    cost_to_order: number;
                    /**
                     * @description Items that run out before a delivery ordered now arrives.
                     * @example 42
                     */
                    items_at_risk: number;
                    /**
                     * @description Items to order.
                     * @example 42
                     */
                    items_to_reorder: number;
                    /**
                     * @description The same less the cost of the goods. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    projected_profit: number;
                    /**
                     * @description Mean demand × price over the horizon, not limited by the stock. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    projected_revenue: number;
                    /**
                     * @description Units, in whole outers.
                     * @example 42
                     */
                    units_to_order: number;
                };
                /**
                 * @description Items compared.
                 * @example 42
                 */
                items: number;
                scenario: {
                    /**
                     * @description Units to order × unit cost. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    cost_to_order: number;
                    /**
                     * @description Items that run out before a delivery ordered now arrives.
                     * @example 42
                     */
                    items_at_risk: number;
                    /**
                     * @description Items to order.
                     * @example 42
                     */
                    items_to_reorder: number;
                    /**
                     * @description The same less the cost of the goods. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    projected_profit: number;
                    /**
                     * @description Mean demand × price over the horizon, not limited by the stock. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    projected_revenue: number;
                    /**
                     * @description Units, in whole outers.
                     * @example 42
                     */
                    units_to_order: number;
                };
            };
            /**
             * Format: uuid
             * @example 0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10
             */
            run_id: string;
        };
        WwiScenarioPage: {
            data: components["schemas"]["WwiScenarioSummary"][];
            /** @example MTAwQGF1ZGl0X2xvZw */
            next_cursor: string | null;
        };
        WwiScenarioRequest: {
            /**
             * @description The service level to compare with: the baseline is what the recommendations say at this level.
             * @default 0.95
             * @example 0.95
             */
            baseline_service_level: number;
            /**
             * @description Days of demand. Default: DEFAULT_HISTORY_DAYS.
             * @example 365
             */
            days_back?: number;
            /**
             * @description 1.2 sells a fifth more of everything.
             * @default 1
             * @example 1
             */
            demand_multiplier: number;
            /**
             * @description Days of projected revenue and profit. Default: FORECAST_HORIZON_DAYS.
             * @example 30
             */
            horizon_days?: number;
            /**
             * @description Only these items. Default: all.
             * @example [
             *       86,
             *       184
             *     ]
             */
            item_ids?: number[];
            /**
             * @description 2 doubles every lead time and its spread.
             * @default 1
             * @example 1
             */
            lead_time_multiplier: number;
            /**
             * @description Kept exactly as given.
             * @example Hot summer, slow ships
             */
            name: string;
            /**
             * @description The service level of the scenario.
             * @default 0.95
             * @example 0.95
             */
            service_level: number;
            /**
             * @description 0.1 makes every unit 10 % dearer to buy.
             * @default 0
             * @example 0
             */
            unit_cost_change: number;
        };
        WwiScenarioSummary: {
            /**
             * Format: date
             * @description Last date of the data used.
             * @example 2013-11-29
             */
            as_of: string;
            /**
             * Format: date-time
             * @description When the run computed it.
             * @example 2026-01-31T08:00:00.000Z
             */
            computed_at: string;
            /** @example ana */
            created_by: string;
            /** @example 5f0c9a4be1d2 */
            data_version: string;
            /** @example 1 */
            id: number;
            inputs: {
                /** @example 0.95 */
                baseline_service_level: number;
                /** @example 365 */
                days_back: number;
                /** @example 1.2 */
                demand_multiplier: number;
                /** @example 30 */
                horizon_days: number;
                /**
                 * @example [
                 *       86,
                 *       184
                 *     ]
                 */
                item_ids: number[] | null;
                /** @example 1 */
                lead_time_multiplier: number;
                /** @example 0.95 */
                service_level: number;
                /** @example 0 */
                unit_cost_change: number;
            };
            /**
             * @description As given.
             * @example Hot summer, slow ships
             */
            name: string;
            result: {
                baseline: {
                    /**
                     * @description Units to order × unit cost. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    cost_to_order: number;
                    /**
                     * @description Items that run out before a delivery ordered now arrives.
                     * @example 42
                     */
                    items_at_risk: number;
                    /**
                     * @description Items to order.
                     * @example 42
                     */
                    items_to_reorder: number;
                    /**
                     * @description The same less the cost of the goods. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    projected_profit: number;
                    /**
                     * @description Mean demand × price over the horizon, not limited by the stock. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    projected_revenue: number;
                    /**
                     * @description Units, in whole outers.
                     * @example 42
                     */
                    units_to_order: number;
                };
                /** @description Scenario − baseline. */
                difference: {
                    /**
                     * @description Units to order × unit cost. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    cost_to_order: number;
                    /**
                     * @description Items that run out before a delivery ordered now arrives.
                     * @example 42
                     */
                    items_at_risk: number;
                    /**
                     * @description Items to order.
                     * @example 42
                     */
                    items_to_reorder: number;
                    /**
                     * @description The same less the cost of the goods. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    projected_profit: number;
                    /**
                     * @description Mean demand × price over the horizon, not limited by the stock. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    projected_revenue: number;
                    /**
                     * @description Units, in whole outers.
                     * @example 42
                     */
                    units_to_order: number;
                };
                /**
                 * @description Items compared.
                 * @example 42
                 */
                items: number;
                scenario: {
                    /**
                     * @description Units to order × unit cost. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    cost_to_order: number;
                    /**
                     * @description Items that run out before a delivery ordered now arrives.
                     * @example 42
                     */
                    items_at_risk: number;
                    /**
                     * @description Items to order.
                     * @example 42
                     */
                    items_to_reorder: number;
                    /**
                     * @description The same less the cost of the goods. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    projected_profit: number;
                    /**
                     * @description Mean demand × price over the horizon, not limited by the stock. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    projected_revenue: number;
                    /**
                     * @description Units, in whole outers.
                     * @example 42
                     */
                    units_to_order: number;
                };
            };
            /**
             * Format: uuid
             * @example 0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10
             */
            run_id: string;
        };
        WwiStockRecommendations: {
            data: {
                /**
                 * @description Days of cover < lead time.
                 * @example true
                 */
                at_risk: boolean;
                /**
                 * @description On hand < reorder level of the warehouse.
                 * @example true
                 */
                below_reorder_level: boolean;
                /**
                 * @description Units per calendar day of the window.
                 * @example 12.5
                 */
                daily_demand_mean: number;
                /**
                 * @description Standard deviation of the units of a day.
                 * @example 12.5
                 */
                daily_demand_sd: number;
                /**
                 * @description On hand / demand a day; null without demand.
                 * @example 12.5
                 */
                days_of_cover: number | null;
                /**
                 * @description Days, as the item says.
                 * @example 42
                 */
                declared_lead_time_days: number;
                /**
                 * @description Units to order × unit cost. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                estimated_cost: number;
                /**
                 * @description Days planned with.
                 * @example 12.5
                 */
                lead_time_days: number;
                /**
                 * @description Days; 0 for a declared lead time.
                 * @example 12.5
                 */
                lead_time_sd_days: number;
                /**
                 * @description Observed from 3 receipts on.
                 * @example observed
                 * @enum {string}
                 */
                lead_time_source: "observed" | "declared";
                /**
                 * @description Mean days from purchase to receipt; null if none.
                 * @example 12.5
                 */
                observed_lead_time_days: number | null;
                /**
                 * @description Units in stock.
                 * @example 42
                 */
                on_hand: number;
                /**
                 * @description Units of open purchase lines, in whole outers.
                 * @example 42
                 */
                on_order: number;
                /**
                 * @description On hand + on order.
                 * @example 42
                 */
                position: number;
                /**
                 * @description Goods are bought in whole outers.
                 * @example 42
                 */
                quantity_per_outer: number;
                /**
                 * @description Purchase lines whose receipt is known.
                 * @example 42
                 */
                receipts: number;
                /**
                 * @description Position ≤ max(reorder level, reorder point).
                 * @example true
                 */
                recommended: boolean;
                /**
                 * @description 0 when nothing is to be ordered.
                 * @example 42
                 */
                recommended_outers: number;
                /**
                 * @description Outers × units per outer.
                 * @example 42
                 */
                recommended_units: number;
                /**
                 * @description The warehouse’s own, in units.
                 * @example 42
                 */
                reorder_level: number;
                /**
                 * @description d·LT + safety stock, in units.
                 * @example 12.5
                 */
                reorder_point: number;
                /**
                 * @description z·√(LT·σ_d² + d²·σ_LT²), in units.
                 * @example 12.5
                 */
                safety_stock: number;
                /**
                 * @description Name of the item.
                 * @example Halloween zombie mask (Light Brown) L
                 */
                stock_item: string;
                /**
                 * @description WWI Stock Item ID; one row per item, not per version.
                 * @example 42
                 */
                stock_item_id: number;
                /**
                 * @description Null when it was never bought.
                 * @example Fabrikam, Inc.
                 */
                supplier: string | null;
                /**
                 * @description WWI Supplier ID of the last purchase.
                 * @example 42
                 */
                supplier_id: number | null;
                /**
                 * @description The warehouse’s own, in units.
                 * @example 42
                 */
                target_stock_level: number;
                /**
                 * @description See unit_cost_source. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                unit_cost: number;
                /**
                 * @description sales: (revenue − profit) / units of the window. holding: Last Cost Price, which is cut to whole units.
                 * @example sales
                 * @enum {string}
                 */
                unit_cost_source: "sales" | "holding";
                /**
                 * @description critical: runs out before a delivery could arrive; high: uses its safety stock; medium: at the level of the warehouse; low: nothing to do.
                 * @example critical
                 * @enum {string}
                 */
                urgency: "critical" | "high" | "medium" | "low";
            }[];
            meta: {
                /**
                 * Format: date
                 * @description Last date of the data used; null when there is no data at all.
                 * @example 2013-11-29
                 */
                as_of: string | null;
                /**
                 * @description Changes when the data changes.
                 * @example 5f0c9a4be1d2
                 */
                data_version: string;
                /**
                 * Format: date
                 * @description First day of the window, inclusive.
                 * @example 2013-11-29
                 */
                from: string | null;
                /**
                 * Format: date-time
                 * @example 2026-01-31T08:00:00.000Z
                 */
                generated_at: string;
                method: {
                    /**
                     * @description Receipts from which the observed lead time is planned with.
                     * @example 42
                     */
                    min_receipts: number;
                    /**
                     * @description Days between two looks at the stock.
                     * @example 42
                     */
                    review_period_days: number;
                    /**
                     * @description Normal quantile of the service level.
                     * @example 12.5
                     */
                    z: number;
                };
                parameters: {
                    /** @example 365 */
                    days_back: number;
                    only_needed: boolean;
                    /** @example 0.95 */
                    service_level: number;
                };
                /** @example 365 */
                row_count: number;
                /**
                 * @description SQL Server, or the embedded sample data.
                 * @example mssql
                 * @enum {string}
                 */
                source: "mssql" | "embedded";
                /** @description Over all items, whatever only_needed leaves out. */
                summary: {
                    /**
                     * @description Items that run out before a delivery ordered now arrives.
                     * @example 42
                     */
                    at_risk: number;
                    /**
                     * @description Items below the level of the warehouse.
                     * @example 42
                     */
                    below_reorder_level: number;
                    /**
                     * @description Sum over the items to order. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    cost_to_order: number;
                    /**
                     * @description All items with a holding, listed or not.
                     * @example 42
                     */
                    items: number;
                    /**
                     * @description Items to order.
                     * @example 42
                     */
                    recommended: number;
                    /**
                     * @description Sum over the items to order.
                     * @example 42
                     */
                    units_to_order: number;
                };
                /**
                 * Format: date
                 * @description Last day of the window, inclusive.
                 * @example 2013-11-29
                 */
                to: string | null;
            };
        };
        WwiSupplierScoreRecords: {
            data: {
                /**
                 * Format: date
                 * @description Last date of the data used.
                 * @example 2013-11-29
                 */
                as_of: string;
                /**
                 * Format: date-time
                 * @description When the run computed it.
                 * @example 2026-01-31T08:00:00.000Z
                 */
                computed_at: string;
                /** @example 5f0c9a4be1d2 */
                data_version: string;
                /** @example 1 */
                id: number;
                row: {
                    /**
                     * @description What it supplies.
                     * @example Clothing Supplier
                     */
                    category?: string;
                    /**
                     * @description Received / ordered outers of finalised lines. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    fill_rate?: number | null;
                    /**
                     * @description Finalised lines / lines. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    finalisation_rate?: number | null;
                    /**
                     * @description Purchase lines that are finalised.
                     * @example 42
                     */
                    finalised_lines?: number;
                    /**
                     * @description Nothing was bought from it.
                     * @example true
                     */
                    insufficient_data?: boolean;
                    /**
                     * @description Distinct items bought from it.
                     * @example 42
                     */
                    items?: number;
                    /**
                     * Format: date
                     * @description Day of the last purchase line.
                     * @example 2013-11-29
                     */
                    last_purchase?: string | null;
                    /**
                     * @description Standard deviation / mean. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    lead_time_cv?: number | null;
                    /**
                     * @description Mean days from purchase to receipt.
                     * @example 12.5
                     */
                    lead_time_mean_days?: number | null;
                    /**
                     * @description Purchase lines.
                     * @example 42
                     */
                    lines?: number;
                    /**
                     * @description Receipts within the declared lead time / receipts. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    on_time_rate?: number | null;
                    /**
                     * @description 0–100 by its own lines alone.
                     * @example 12.5
                     */
                    own_score?: number | null;
                    /**
                     * @description Distinct purchase orders.
                     * @example 42
                     */
                    purchase_orders?: number;
                    /**
                     * @description Ties share a rank; null without enough data.
                     * @example 42
                     */
                    rank?: number | null;
                    /**
                     * @description Lines whose receipt is known.
                     * @example 42
                     */
                    receipts?: number;
                    /**
                     * @description Lines / (lines + 20): how far its own lines decide. A fraction; null without a denominator.
                     * @example 0.125
                     */
                    reliability?: number | null;
                    /**
                     * @description 0–100, drawn toward the mean by few lines.
                     * @example 12.5
                     */
                    score?: number | null;
                    /**
                     * @description Supplier invoices of the window, excluding tax. Currency as stored, rounded to cents.
                     * @example 1234.56
                     */
                    spend?: number;
                    /**
                     * @description Name of the supplier.
                     * @example Fabrikam, Inc.
                     */
                    supplier?: string;
                    /**
                     * @description WWI Supplier ID; one row per supplier.
                     * @example 42
                     */
                    supplier_id?: number;
                };
                /**
                 * Format: uuid
                 * @example 0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10
                 */
                run_id: string;
            }[];
            /** @example MTAwQGF1ZGl0X2xvZw */
            next_cursor: string | null;
        };
        WwiSupplierScores: {
            data: {
                /**
                 * @description What it supplies.
                 * @example Clothing Supplier
                 */
                category: string;
                components: {
                    fill_rate: {
                        /**
                         * @description Its place on the scale 0–100.
                         * @example 12.5
                         */
                        scaled: number | null;
                        /**
                         * @description The measure itself. A fraction; null without a denominator.
                         * @example 0.125
                         */
                        value: number | null;
                        /**
                         * @description The fraction of the score it decides; missing measures have 0. A fraction; null without a denominator.
                         * @example 0.125
                         */
                        weight: number | null;
                    };
                    finalisation_rate: {
                        /**
                         * @description Its place on the scale 0–100.
                         * @example 12.5
                         */
                        scaled: number | null;
                        /**
                         * @description The measure itself. A fraction; null without a denominator.
                         * @example 0.125
                         */
                        value: number | null;
                        /**
                         * @description The fraction of the score it decides; missing measures have 0. A fraction; null without a denominator.
                         * @example 0.125
                         */
                        weight: number | null;
                    };
                    /** @description 1 − CV of the lead time. */
                    lead_time_consistency: {
                        /**
                         * @description Its place on the scale 0–100.
                         * @example 12.5
                         */
                        scaled: number | null;
                        /**
                         * @description The measure itself. A fraction; null without a denominator.
                         * @example 0.125
                         */
                        value: number | null;
                        /**
                         * @description The fraction of the score it decides; missing measures have 0. A fraction; null without a denominator.
                         * @example 0.125
                         */
                        weight: number | null;
                    };
                    on_time_rate: {
                        /**
                         * @description Its place on the scale 0–100.
                         * @example 12.5
                         */
                        scaled: number | null;
                        /**
                         * @description The measure itself. A fraction; null without a denominator.
                         * @example 0.125
                         */
                        value: number | null;
                        /**
                         * @description The fraction of the score it decides; missing measures have 0. A fraction; null without a denominator.
                         * @example 0.125
                         */
                        weight: number | null;
                    };
                };
                /**
                 * @description Received / ordered outers of finalised lines. A fraction; null without a denominator.
                 * @example 0.125
                 */
                fill_rate: number | null;
                /**
                 * @description Finalised lines / lines. A fraction; null without a denominator.
                 * @example 0.125
                 */
                finalisation_rate: number | null;
                /**
                 * @description Purchase lines that are finalised.
                 * @example 42
                 */
                finalised_lines: number;
                /**
                 * @description Nothing was bought from it.
                 * @example true
                 */
                insufficient_data: boolean;
                /**
                 * @description Distinct items bought from it.
                 * @example 42
                 */
                items: number;
                /**
                 * Format: date
                 * @description Day of the last purchase line.
                 * @example 2013-11-29
                 */
                last_purchase: string | null;
                /**
                 * @description Standard deviation / mean. A fraction; null without a denominator.
                 * @example 0.125
                 */
                lead_time_cv: number | null;
                /**
                 * @description Mean days from purchase to receipt.
                 * @example 12.5
                 */
                lead_time_mean_days: number | null;
                /**
                 * @description Purchase lines.
                 * @example 42
                 */
                lines: number;
                /**
                 * @description Receipts within the declared lead time / receipts. A fraction; null without a denominator.
                 * @example 0.125
                 */
                on_time_rate: number | null;
                /**
                 * @description 0–100 by its own lines alone.
                 * @example 12.5
                 */
                own_score: number | null;
                /**
                 * @description Distinct purchase orders.
                 * @example 42
                 */
                purchase_orders: number;
                /**
                 * @description Ties share a rank; null without enough data.
                 * @example 42
                 */
                rank: number | null;
                /**
                 * @description Lines whose receipt is known.
                 * @example 42
                 */
                receipts: number;
                /**
                 * @description Lines / (lines + 20): how far its own lines decide. A fraction; null without a denominator.
                 * @example 0.125
                 */
                reliability: number | null;
                /**
                 * @description 0–100, drawn toward the mean by few lines.
                 * @example 12.5
                 */
                score: number | null;
                /**
                 * @description Supplier invoices of the window, excluding tax. Currency as stored, rounded to cents.
                 * @example 1234.56
                 */
                spend: number;
                /**
                 * @description Name of the supplier.
                 * @example Fabrikam, Inc.
                 */
                supplier: string;
                /**
                 * @description WWI Supplier ID; one row per supplier.
                 * @example 42
                 */
                supplier_id: number;
            }[];
            meta: {
                /**
                 * Format: date
                 * @description Last date of the data used; null when there is no data at all.
                 * @example 2013-11-29
                 */
                as_of: string | null;
                /**
                 * @description Changes when the data changes.
                 * @example 5f0c9a4be1d2
                 */
                data_version: string;
                /**
                 * Format: date
                 * @description First day of the window, inclusive.
                 * @example 2013-11-29
                 */
                from: string | null;
                /**
                 * Format: date-time
                 * @example 2026-01-31T08:00:00.000Z
                 */
                generated_at: string;
                method: {
                    /**
                     * @description Lines at which a supplier is judged half by its own lines.
                     * @example 42
                     */
                    prior_lines: number;
                    /** @description Relative weights of the components. */
                    weights: {
                        /**
                         * @description Weight.
                         * @example 42
                         */
                        fill_rate: number;
                        /**
                         * @description Weight.
                         * @example 42
                         */
                        finalisation_rate: number;
                        /**
                         * @description Weight.
                         * @example 42
                         */
                        lead_time_consistency: number;
                        /**
                         * @description Weight.
                         * @example 42
                         */
                        on_time_rate: number;
                    };
                };
                parameters: {
                    /**
                     * @description Days; null for all purchases.
                     * @example 42
                     */
                    days_back: number | null;
                    /**
                     * @description Rows at most.
                     * @example 42
                     */
                    top_n: number;
                };
                /** @example 365 */
                row_count: number;
                /**
                 * @description SQL Server, or the embedded sample data.
                 * @example mssql
                 * @enum {string}
                 */
                source: "mssql" | "embedded";
                /**
                 * Format: date
                 * @description Last day of the window, inclusive.
                 * @example 2013-11-29
                 */
                to: string | null;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description Only this domain. */
                domain?: string;
                /** @description Only this operation. */
                action?: string;
                /** @description Only this user. */
                actor?: string;
                /** @description Earliest instant, inclusive. */
                from?: string;
                /** @description Latest instant, exclusive. */
                to?: string;
                /** @description Rows per page. Default: STORAGE_DEFAULT_LIMIT. */
                limit?: number;
                /** @description Where the last page ended: its next_cursor. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the audit log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "action": "getAwSalesKpis",
                     *           "actor": "anonymous",
                     *           "domain": "aw",
                     *           "duration_ms": 41.2,
                     *           "id": 1,
                     *           "occurred_at": "2026-01-31T08:00:00.000Z",
                     *           "outcome": "succeeded",
                     *           "parameters": {
                     *             "days_back": "365"
                     *           },
                     *           "resource": "/api/aw/sales/kpis",
                     *           "roles": [
                     *             "viewer"
                     *           ],
                     *           "row_count": 1,
                     *           "service": "aw-service",
                     *           "status": 200,
                     *           "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736"
                     *         }
                     *       ],
                     *       "next_cursor": "MTAwQGF1ZGl0X2xvZw"
                     *     }
                     */
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditChain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The heads */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "domain": "aw",
                     *           "head_at": "2026-01-31T08:00:00.000Z",
                     *           "head_hash": "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9",
                     *           "head_id": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AuditChain"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAwProductDemand: {
        parameters: {
            query: {
                /** @description The kind of file. */
                format: "xlsx" | "pdf" | "csv";
                /** @description How many rows at most, the best first. Default: RANKING_DEFAULT_TOP_N. */
                top_n?: number;
                /** @description Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS. */
                days_back?: number;
                /** @description Zone that instants are written in, each with its offset. Default: UTC. */
                time_zone?: string;
                /** @description machine: keys as header, comma and decimal point, whatever the language. spreadsheet: titles as header, separator and decimal mark as the locale of Accept-Language has them, so that a double click opens it right. Default: machine. */
                csv_dialect?: "machine" | "spreadsheet";
                /** @description Begin a CSV with a line such as `sep=;`, which Excel obeys and other programs take for data. Default: false. */
                csv_sep_line?: boolean;
            };
            header?: {
                /** @description Language of titles and labels in the file, en or hr, and the number format of a CSV for spreadsheets. Default: en. */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAwPromotionSales: {
        parameters: {
            query: {
                /** @description The kind of file. */
                format: "xlsx" | "pdf" | "csv";
                /** @description Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS. */
                days_back?: number;
                /** @description Sales channel. `all` ends on the earlier of the two last dates, so that both are complete. Default: all. */
                channel?: "all" | "reseller" | "internet";
                /** @description Zone that instants are written in, each with its offset. Default: UTC. */
                time_zone?: string;
                /** @description machine: keys as header, comma and decimal point, whatever the language. spreadsheet: titles as header, separator and decimal mark as the locale of Accept-Language has them, so that a double click opens it right. Default: machine. */
                csv_dialect?: "machine" | "spreadsheet";
                /** @description Begin a CSV with a line such as `sep=;`, which Excel obeys and other programs take for data. Default: false. */
                csv_sep_line?: boolean;
            };
            header?: {
                /** @description Language of titles and labels in the file, en or hr, and the number format of a CSV for spreadsheets. Default: en. */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAwRepScores: {
        parameters: {
            query: {
                /** @description The kind of file. */
                format: "xlsx" | "pdf" | "csv";
                /** @description How many rows at most, the best first. Default: RANKING_DEFAULT_TOP_N. */
                top_n?: number;
                /** @description Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS. */
                days_back?: number;
                /** @description Weight of quota attainment, relative to the other weights. Default: 40. */
                weight_attainment?: number;
                /** @description Weight of growth, relative to the other weights. Default: 20. */
                weight_growth?: number;
                /** @description Weight of the margin ratio, relative to the other weights. Default: 20. */
                weight_margin?: number;
                /** @description Weight of breadth (resellers served), relative to the other weights. Default: 20. */
                weight_breadth?: number;
                /** @description Zone that instants are written in, each with its offset. Default: UTC. */
                time_zone?: string;
                /** @description machine: keys as header, comma and decimal point, whatever the language. spreadsheet: titles as header, separator and decimal mark as the locale of Accept-Language has them, so that a double click opens it right. Default: machine. */
                csv_dialect?: "machine" | "spreadsheet";
                /** @description Begin a CSV with a line such as `sep=;`, which Excel obeys and other programs take for data. Default: false. */
                csv_sep_line?: boolean;
            };
            header?: {
                /** @description Language of titles and labels in the file, en or hr, and the number format of a CSV for spreadsheets. Default: en. */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAwSalesForecast: {
        parameters: {
            query: {
                /** @description The kind of file. */
                format: "xlsx" | "pdf" | "csv";
                /** @description Days to forecast. Default: FORECAST_HORIZON_DAYS. */
                horizon_days?: number;
                /** @description auto takes the best of the others by rolling-origin backtest; combination is the mean of simple exponential smoothing, Theta and damped Holt. Default: auto. */
                method?: "auto" | "seasonal_naive" | "linear" | "ets" | "mstl" | "combination";
                /** @description Sales channel. `all` ends on the earlier of the two last dates, so that both are complete. Default: all. */
                channel?: "all" | "reseller" | "internet";
                /** @description Zone that instants are written in, each with its offset. Default: UTC. */
                time_zone?: string;
                /** @description machine: keys as header, comma and decimal point, whatever the language. spreadsheet: titles as header, separator and decimal mark as the locale of Accept-Language has them, so that a double click opens it right. Default: machine. */
                csv_dialect?: "machine" | "spreadsheet";
                /** @description Begin a CSV with a line such as `sep=;`, which Excel obeys and other programs take for data. Default: false. */
                csv_sep_line?: boolean;
            };
            header?: {
                /** @description Language of titles and labels in the file, en or hr, and the number format of a CSV for spreadsheets. Default: en. */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAwSalesHistory: {
        parameters: {
            query: {
                /** @description The kind of file. */
                format: "xlsx" | "pdf" | "csv";
                /** @description Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS. */
                days_back?: number;
                /** @description One row per day, ISO week (from its Monday) or calendar month. Default: day. */
                granularity?: "day" | "week" | "month";
                /** @description Sales channel. `all` ends on the earlier of the two last dates, so that both are complete. Default: all. */
                channel?: "all" | "reseller" | "internet";
                /** @description Zone that instants are written in, each with its offset. Default: UTC. */
                time_zone?: string;
                /** @description machine: keys as header, comma and decimal point, whatever the language. spreadsheet: titles as header, separator and decimal mark as the locale of Accept-Language has them, so that a double click opens it right. Default: machine. */
                csv_dialect?: "machine" | "spreadsheet";
                /** @description Begin a CSV with a line such as `sep=;`, which Excel obeys and other programs take for data. Default: false. */
                csv_sep_line?: boolean;
            };
            header?: {
                /** @description Language of titles and labels in the file, en or hr, and the number format of a CSV for spreadsheets. Default: en. */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAwProductDemand: {
        parameters: {
            query?: {
                /** @description How many rows at most, the best first. Default: RANKING_DEFAULT_TOP_N. */
                top_n?: number;
                /** @description Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS. */
                days_back?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ranking */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "abc_class": "A",
                     *           "adi": 12.5,
                     *           "category": "Bikes",
                     *           "cv2": 12.5,
                     *           "days_of_cover": 12.5,
                     *           "demand_class": "smooth",
                     *           "name": "Mountain-200 Black, 38",
                     *           "orders": 42,
                     *           "product_code": "BK-M68B-38",
                     *           "rank": 42,
                     *           "revenue": 1234.56,
                     *           "share": 0.125,
                     *           "stock": 42,
                     *           "trend": "up",
                     *           "trend_per_month": 12.5,
                     *           "units": 42,
                     *           "units_per_day": 12.5
                     *         }
                     *       ],
                     *       "meta": {
                     *         "as_of": "2013-11-29",
                     *         "currency": "as stored, not converted",
                     *         "data_version": "5f0c9a4be1d2",
                     *         "from": "2013-11-29",
                     *         "generated_at": "2026-01-31T08:00:00.000Z",
                     *         "parameters": {
                     *           "days_back": 365,
                     *           "top_n": 10
                     *         },
                     *         "products": 266,
                     *         "revenue": 1234.56,
                     *         "row_count": 365,
                     *         "source": "mssql",
                     *         "stock_as_of": "2013-11-29",
                     *         "to": "2013-11-29"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AwProductDemand"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAwPromotionSales: {
        parameters: {
            query?: {
                /** @description Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS. */
                days_back?: number;
                /** @description Sales channel. `all` ends on the earlier of the two last dates, so that both are complete. Default: all. */
                channel?: "all" | "reseller" | "internet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The promotions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "category": "Reseller",
                     *           "discount_amount": 1234.56,
                     *           "gross_margin": 1234.56,
                     *           "gross_margin_ratio": 0.125,
                     *           "name": "Volume Discount 11 to 14",
                     *           "orders": 42,
                     *           "promotion_key": 42,
                     *           "revenue": 1234.56,
                     *           "share": 0.125,
                     *           "type": "Volume Discount",
                     *           "units": 42
                     *         }
                     *       ],
                     *       "meta": {
                     *         "as_of": "2013-11-29",
                     *         "currency": "as stored, not converted",
                     *         "data_version": "5f0c9a4be1d2",
                     *         "from": "2013-11-29",
                     *         "generated_at": "2026-01-31T08:00:00.000Z",
                     *         "parameters": {
                     *           "channel": "all",
                     *           "days_back": 365
                     *         },
                     *         "revenue": 1234.56,
                     *         "row_count": 365,
                     *         "source": "mssql",
                     *         "to": "2013-11-29"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AwPromotionSales"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAwQuality: {
        parameters: {
            query?: {
                /** @description Length of the history. Default: 30. */
                runs?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "checks": [
                     *         {
                     *           "asserts": "Reseller sales end where they ended, or later.",
                     *           "check": "aw.reseller_sales.fresh",
                     *           "comparison": "at_least",
                     *           "explanation": null,
                     *           "history": [
                     *             {
                     *               "execution_id": 1,
                     *               "finished_at": "2026-01-31T08:00:00.000Z",
                     *               "observed": 0,
                     *               "status": "pass"
                     *             }
                     *           ],
                     *           "observed": 0,
                     *           "status": "pass",
                     *           "threshold": 0
                     *         }
                     *       ],
                     *       "latest": {
                     *         "execution_id": 1,
                     *         "fail": 0,
                     *         "finished_at": "2026-01-31T08:00:00.000Z",
                     *         "pass": 41,
                     *         "warn": 7
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Quality"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAwForecastRecords: {
        parameters: {
            query?: {
                /** @description Rows per page. Default: STORAGE_DEFAULT_LIMIT. */
                limit?: number;
                /** @description Where the last page ended: its next_cursor. */
                cursor?: string;
                /** @description Only the rows of this run. */
                run_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stored rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "as_of": "2013-11-29",
                     *           "computed_at": "2026-01-31T08:00:00.000Z",
                     *           "data_version": "5f0c9a4be1d2",
                     *           "id": 1,
                     *           "row": {
                     *             "channel": "all",
                     *             "date": "2013-11-29",
                     *             "forecast": 1234.56,
                     *             "lower_80": 1234.56,
                     *             "lower_95": 1234.56,
                     *             "method": "combination",
                     *             "upper_80": 1234.56,
                     *             "upper_95": 1234.56
                     *           },
                     *           "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10"
                     *         }
                     *       ],
                     *       "next_cursor": "MTAwQGF1ZGl0X2xvZw"
                     *     }
                     */
                    "application/json": components["schemas"]["AwForecastRecords"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAwProductDemandRecords: {
        parameters: {
            query?: {
                /** @description Rows per page. Default: STORAGE_DEFAULT_LIMIT. */
                limit?: number;
                /** @description Where the last page ended: its next_cursor. */
                cursor?: string;
                /** @description Only the rows of this run. */
                run_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stored rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "as_of": "2013-11-29",
                     *           "computed_at": "2026-01-31T08:00:00.000Z",
                     *           "data_version": "5f0c9a4be1d2",
                     *           "id": 1,
                     *           "row": {
                     *             "abc_class": "A",
                     *             "adi": 12.5,
                     *             "category": "Bikes",
                     *             "cv2": 12.5,
                     *             "days_of_cover": 12.5,
                     *             "demand_class": "smooth",
                     *             "name": "Mountain-200 Black, 38",
                     *             "orders": 42,
                     *             "product_code": "BK-M68B-38",
                     *             "rank": 42,
                     *             "revenue": 1234.56,
                     *             "share": 0.125,
                     *             "stock": 42,
                     *             "trend": "up",
                     *             "trend_per_month": 12.5,
                     *             "units": 42,
                     *             "units_per_day": 12.5
                     *           },
                     *           "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10"
                     *         }
                     *       ],
                     *       "next_cursor": "MTAwQGF1ZGl0X2xvZw"
                     *     }
                     */
                    "application/json": components["schemas"]["AwProductDemandRecords"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAwRepScoreRecords: {
        parameters: {
            query?: {
                /** @description Rows per page. Default: STORAGE_DEFAULT_LIMIT. */
                limit?: number;
                /** @description Where the last page ended: its next_cursor. */
                cursor?: string;
                /** @description Only the rows of this run. */
                run_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stored rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "as_of": "2013-11-29",
                     *           "computed_at": "2026-01-31T08:00:00.000Z",
                     *           "data_version": "5f0c9a4be1d2",
                     *           "id": 1,
                     *           "row": {
                     *             "attainment": 0.125,
                     *             "average_discount": 0.125,
                     *             "components": {
                     *               "attainment": {
                     *                 "scaled": 80,
                     *                 "value": 0.9,
                     *                 "weight": 0.4
                     *               },
                     *               "breadth": {
                     *                 "scaled": 80,
                     *                 "value": 0.9,
                     *                 "weight": 0.4
                     *               },
                     *               "growth": {
                     *                 "scaled": 80,
                     *                 "value": 0.9,
                     *                 "weight": 0.4
                     *               },
                     *               "margin": {
                     *                 "scaled": 80,
                     *                 "value": 0.9,
                     *                 "weight": 0.4
                     *               }
                     *             },
                     *             "employee_key": 42,
                     *             "gross_margin_ratio": 0.125,
                     *             "growth": 0.125,
                     *             "insufficient_data": true,
                     *             "name": "Linda Mitchell",
                     *             "orders": 42,
                     *             "quota": 1234.56,
                     *             "quota_sales": 1234.56,
                     *             "rank": 42,
                     *             "resellers": 42,
                     *             "revenue": 1234.56,
                     *             "score": 12.5,
                     *             "title": "Sales Representative"
                     *           },
                     *           "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10"
                     *         }
                     *       ],
                     *       "next_cursor": "MTAwQGF1ZGl0X2xvZw"
                     *     }
                     */
                    "application/json": components["schemas"]["AwRepScoreRecords"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAwRepScores: {
        parameters: {
            query?: {
                /** @description How many rows at most, the best first. Default: RANKING_DEFAULT_TOP_N. */
                top_n?: number;
                /** @description Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS. */
                days_back?: number;
                /** @description Weight of quota attainment, relative to the other weights. Default: 40. */
                weight_attainment?: number;
                /** @description Weight of growth, relative to the other weights. Default: 20. */
                weight_growth?: number;
                /** @description Weight of the margin ratio, relative to the other weights. Default: 20. */
                weight_margin?: number;
                /** @description Weight of breadth (resellers served), relative to the other weights. Default: 20. */
                weight_breadth?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ranking */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "attainment": 0.125,
                     *           "average_discount": 0.125,
                     *           "components": {
                     *             "attainment": {
                     *               "scaled": 80,
                     *               "value": 0.9,
                     *               "weight": 0.4
                     *             },
                     *             "breadth": {
                     *               "scaled": 80,
                     *               "value": 0.9,
                     *               "weight": 0.4
                     *             },
                     *             "growth": {
                     *               "scaled": 80,
                     *               "value": 0.9,
                     *               "weight": 0.4
                     *             },
                     *             "margin": {
                     *               "scaled": 80,
                     *               "value": 0.9,
                     *               "weight": 0.4
                     *             }
                     *           },
                     *           "employee_key": 42,
                     *           "gross_margin_ratio": 0.125,
                     *           "growth": 0.125,
                     *           "insufficient_data": true,
                     *           "name": "Linda Mitchell",
                     *           "orders": 42,
                     *           "quota": 1234.56,
                     *           "quota_sales": 1234.56,
                     *           "rank": 42,
                     *           "resellers": 42,
                     *           "revenue": 1234.56,
                     *           "score": 12.5,
                     *           "title": "Sales Representative"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "as_of": "2013-11-29",
                     *         "currency": "as stored, not converted",
                     *         "data_version": "5f0c9a4be1d2",
                     *         "from": "2013-11-29",
                     *         "generated_at": "2026-01-31T08:00:00.000Z",
                     *         "parameters": {
                     *           "days_back": 365,
                     *           "top_n": 10,
                     *           "weight_attainment": 40,
                     *           "weight_breadth": 40,
                     *           "weight_growth": 40,
                     *           "weight_margin": 40
                     *         },
                     *         "previous": {
                     *           "complete": true,
                     *           "from": "2013-11-29",
                     *           "to": "2013-11-29"
                     *         },
                     *         "quota_periods": [
                     *           {
                     *             "attainment": 0.125,
                     *             "from": "2013-11-29",
                     *             "quota": 1234.56,
                     *             "sales": 1234.56,
                     *             "to": "2013-11-29"
                     *           }
                     *         ],
                     *         "row_count": 365,
                     *         "source": "mssql",
                     *         "team": {
                     *           "attainment": 0.125,
                     *           "quota": 1234.56,
                     *           "revenue": 1234.56,
                     *           "sellers": 17
                     *         },
                     *         "to": "2013-11-29",
                     *         "weights": {
                     *           "attainment": 0.4,
                     *           "breadth": 0.2,
                     *           "growth": 0.2,
                     *           "margin": 0.2
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AwRepScores"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAwSalesForecast: {
        parameters: {
            query?: {
                /** @description Days to forecast. Default: FORECAST_HORIZON_DAYS. */
                horizon_days?: number;
                /** @description auto takes the best of the others by rolling-origin backtest; combination is the mean of simple exponential smoothing, Theta and damped Holt. Default: auto. */
                method?: "auto" | "seasonal_naive" | "linear" | "ets" | "mstl" | "combination";
                /** @description Sales channel. `all` ends on the earlier of the two last dates, so that both are complete. Default: all. */
                channel?: "all" | "reseller" | "internet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forecast */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "date": "2013-11-29",
                     *           "forecast": 1234.56,
                     *           "lower_80": 1234.56,
                     *           "lower_95": 1234.56,
                     *           "upper_80": 1234.56,
                     *           "upper_95": 1234.56
                     *         }
                     *       ],
                     *       "meta": {
                     *         "as_of": "2013-11-29",
                     *         "backtest": [
                     *           {
                     *             "coverage_80": 0.81,
                     *             "coverage_95": 0.96,
                     *             "folds": 12,
                     *             "mase": 0.9,
                     *             "method": "seasonal_naive",
                     *             "smape": 41.3
                     *           }
                     *         ],
                     *         "currency": "as stored, not converted",
                     *         "data_version": "5f0c9a4be1d2",
                     *         "from": "2013-11-29",
                     *         "generated_at": "2026-01-31T08:00:00.000Z",
                     *         "model": {
                     *           "fallback": "less_than_two_seasons",
                     *           "method": "combination",
                     *           "season_days": 7,
                     *           "training": {
                     *             "from": "2013-11-29",
                     *             "to": "2013-11-29"
                     *           }
                     *         },
                     *         "parameters": {
                     *           "channel": "all",
                     *           "horizon_days": 30,
                     *           "method": "auto"
                     *         },
                     *         "row_count": 365,
                     *         "source": "mssql",
                     *         "structure": {
                     *           "batches": {
                     *             "count": 40,
                     *             "due": [
                     *               "2013-11-29"
                     *             ],
                     *             "hit_rate": 0.92,
                     *             "lag": 12
                     *           },
                     *           "closed_weekdays": [
                     *             7
                     *           ],
                     *           "level_shift": "2013-11-29",
                     *           "outliers": [
                     *             "2013-11-29"
                     *           ]
                     *         },
                     *         "to": "2013-11-29"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AwSalesForecast"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAwSalesHistory: {
        parameters: {
            query?: {
                /** @description Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS. */
                days_back?: number;
                /** @description One row per day, ISO week (from its Monday) or calendar month. Default: day. */
                granularity?: "day" | "week" | "month";
                /** @description Sales channel. `all` ends on the earlier of the two last dates, so that both are complete. Default: all. */
                channel?: "all" | "reseller" | "internet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "date": "2013-11-29",
                     *           "gross_margin": 1234.56,
                     *           "orders": 42,
                     *           "revenue": 1234.56,
                     *           "units": 42
                     *         }
                     *       ],
                     *       "meta": {
                     *         "as_of": "2013-11-29",
                     *         "currency": "as stored, not converted",
                     *         "data_version": "5f0c9a4be1d2",
                     *         "from": "2013-11-29",
                     *         "generated_at": "2026-01-31T08:00:00.000Z",
                     *         "parameters": {
                     *           "channel": "all",
                     *           "days_back": 365,
                     *           "granularity": "day"
                     *         },
                     *         "row_count": 365,
                     *         "source": "mssql",
                     *         "to": "2013-11-29"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AwSalesHistory"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAwSalesKpis: {
        parameters: {
            query?: {
                /** @description Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS. */
                days_back?: number;
                /** @description Sales channel. `all` ends on the earlier of the two last dates, so that both are complete. Default: all. */
                channel?: "all" | "reseller" | "internet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "by_category": [
                     *           {
                     *             "category": "Bikes",
                     *             "gross_margin": 1234.56,
                     *             "gross_margin_ratio": 0.125,
                     *             "orders": 42,
                     *             "revenue": 1234.56,
                     *             "share": 0.125,
                     *             "units": 42
                     *           }
                     *         ],
                     *         "by_channel": [
                     *           {
                     *             "channel": "reseller",
                     *             "gross_margin": 1234.56,
                     *             "gross_margin_ratio": 0.125,
                     *             "orders": 42,
                     *             "revenue": 1234.56,
                     *             "share": 0.125,
                     *             "units": 42
                     *           }
                     *         ],
                     *         "by_territory": [
                     *           {
                     *             "country": "United States",
                     *             "gross_margin": 1234.56,
                     *             "gross_margin_ratio": 0.125,
                     *             "orders": 42,
                     *             "revenue": 1234.56,
                     *             "share": 0.125,
                     *             "territory": "Northwest",
                     *             "units": 42
                     *           }
                     *         ],
                     *         "change": {
                     *           "average_order_value": 0.125,
                     *           "customers": 0.125,
                     *           "gross_margin": 0.125,
                     *           "gross_margin_ratio": 0.125,
                     *           "orders": 0.125,
                     *           "revenue": 0.125,
                     *           "units": 0.125
                     *         },
                     *         "current": {
                     *           "average_order_value": 1234.56,
                     *           "customers": 42,
                     *           "gross_margin": 1234.56,
                     *           "gross_margin_ratio": 0.125,
                     *           "orders": 42,
                     *           "revenue": 1234.56,
                     *           "units": 42
                     *         },
                     *         "previous": {
                     *           "average_order_value": 1234.56,
                     *           "customers": 42,
                     *           "gross_margin": 1234.56,
                     *           "gross_margin_ratio": 0.125,
                     *           "orders": 42,
                     *           "revenue": 1234.56,
                     *           "units": 42
                     *         }
                     *       },
                     *       "meta": {
                     *         "as_of": "2013-11-29",
                     *         "currency": "as stored, not converted",
                     *         "data_version": "5f0c9a4be1d2",
                     *         "from": "2013-11-29",
                     *         "generated_at": "2026-01-31T08:00:00.000Z",
                     *         "parameters": {
                     *           "channel": "all",
                     *           "days_back": 365
                     *         },
                     *         "previous": {
                     *           "complete": true,
                     *           "from": "2013-11-29",
                     *           "to": "2013-11-29"
                     *         },
                     *         "row_count": 365,
                     *         "source": "mssql",
                     *         "to": "2013-11-29"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AwSalesKpis"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public configuration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "auth_required": true,
                     *       "defaults": {
                     *         "forecast_horizon_days": 30,
                     *         "history_days": 365,
                     *         "page_limit": 100,
                     *         "ranking_top_n": 10
                     *       },
                     *       "oidc": {
                     *         "authority": "https://id.example.com/realms/otel-bi",
                     *         "client_id": "otel-bi-dashboard",
                     *         "enabled": true,
                     *         "scope": "openid profile email"
                     *       },
                     *       "telemetry": {
                     *         "endpoint": "/api/telemetry",
                     *         "sample_ratio": 1,
                     *         "traces": false
                     *       },
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["Config"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unknown parameter */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExports: {
        parameters: {
            query?: {
                /** @description Rows per page. Default: STORAGE_DEFAULT_LIMIT. */
                limit?: number;
                /** @description Where the last page ended: its next_cursor. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of export records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "actor": "anonymous",
                     *           "bytes": 18432,
                     *           "domain": "aw",
                     *           "duration_ms": 61.4,
                     *           "file_name": "sales-history_2012-11-30_2013-11-29.xlsx",
                     *           "format": "xlsx",
                     *           "id": 1,
                     *           "outcome": "completed",
                     *           "parameters": {
                     *             "channel": "all",
                     *             "days_back": 365,
                     *             "granularity": "day"
                     *           },
                     *           "row_count": 365,
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "started_at": "2026-01-31T08:00:00.000Z",
                     *           "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *           "view": "sales-history"
                     *         }
                     *       ],
                     *       "next_cursor": "MTAwQGF1ZGl0X2xvZw"
                     *     }
                     */
                    "application/json": components["schemas"]["ExportPage"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is alive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unknown parameter */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every dependency answers, or at most a part is degraded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dependencies": [
                     *         {
                     *           "name": "postgresql",
                     *           "status": "ok"
                     *         }
                     *       ],
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unknown parameter */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description At least one dependency is down */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dependencies": [
                     *         {
                     *           "name": "postgresql",
                     *           "status": "ok"
                     *         }
                     *       ],
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    listAwJobs: {
        parameters: {
            query?: {
                /** @description Rows per page. Default: STORAGE_DEFAULT_LIMIT. */
                limit?: number;
                /** @description Where the last page ended: its next_cursor. */
                cursor?: string;
                /** @description Only this job. */
                job_id?: "aw.daily.forecast" | "aw.daily.scores" | "aw.daily.data_quality" | "wwi.hourly.reorder" | "wwi.hourly.events" | "wwi.daily.supplier_scores" | "wwi.daily.data_quality" | "gateway.daily.report";
                /** @description Only executions in this state. */
                status?: "queued" | "running" | "succeeded" | "failed" | "abandoned" | "skipped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Schedules and a page of executions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "attempt": 1,
                     *           "available_at": "2026-01-31T08:00:00.000Z",
                     *           "created_at": "2026-01-31T08:00:00.000Z",
                     *           "error": null,
                     *           "finished_at": "2026-01-31T08:00:00.000Z",
                     *           "heartbeat_at": "2026-01-31T08:00:00.000Z",
                     *           "id": 1,
                     *           "job_id": "aw.daily.forecast",
                     *           "owner": "aw-1 17",
                     *           "requested_by": null,
                     *           "result": {
                     *             "data_version": "5f0c9a4be1d2"
                     *           },
                     *           "rows_written": 90,
                     *           "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10",
                     *           "scheduled_for": "2026-01-31T08:00:00.000Z",
                     *           "started_at": "2026-01-31T08:00:00.000Z",
                     *           "status": "queued",
                     *           "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *           "trigger": "schedule"
                     *         }
                     *       ],
                     *       "jobs": [
                     *         {
                     *           "cron": "0 2 * * *",
                     *           "job_id": "aw.daily.forecast",
                     *           "next_run_at": "2026-01-31T08:00:00.000Z",
                     *           "why": "Keeps a forecast of every day, so that it can be compared with what happened."
                     *         }
                     *       ],
                     *       "next_cursor": "MTAwQGF1ZGl0X2xvZw"
                     *     }
                     */
                    "application/json": components["schemas"]["JobHistory"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGatewayJobs: {
        parameters: {
            query?: {
                /** @description Rows per page. Default: STORAGE_DEFAULT_LIMIT. */
                limit?: number;
                /** @description Where the last page ended: its next_cursor. */
                cursor?: string;
                /** @description Only this job. */
                job_id?: "aw.daily.forecast" | "aw.daily.scores" | "aw.daily.data_quality" | "wwi.hourly.reorder" | "wwi.hourly.events" | "wwi.daily.supplier_scores" | "wwi.daily.data_quality" | "gateway.daily.report";
                /** @description Only executions in this state. */
                status?: "queued" | "running" | "succeeded" | "failed" | "abandoned" | "skipped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Schedules and a page of executions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "attempt": 1,
                     *           "available_at": "2026-01-31T08:00:00.000Z",
                     *           "created_at": "2026-01-31T08:00:00.000Z",
                     *           "error": null,
                     *           "finished_at": "2026-01-31T08:00:00.000Z",
                     *           "heartbeat_at": "2026-01-31T08:00:00.000Z",
                     *           "id": 1,
                     *           "job_id": "aw.daily.forecast",
                     *           "owner": "aw-1 17",
                     *           "requested_by": null,
                     *           "result": {
                     *             "data_version": "5f0c9a4be1d2"
                     *           },
                     *           "rows_written": 90,
                     *           "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10",
                     *           "scheduled_for": "2026-01-31T08:00:00.000Z",
                     *           "started_at": "2026-01-31T08:00:00.000Z",
                     *           "status": "queued",
                     *           "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *           "trigger": "schedule"
                     *         }
                     *       ],
                     *       "jobs": [
                     *         {
                     *           "cron": "0 2 * * *",
                     *           "job_id": "aw.daily.forecast",
                     *           "next_run_at": "2026-01-31T08:00:00.000Z",
                     *           "why": "Keeps a forecast of every day, so that it can be compared with what happened."
                     *         }
                     *       ],
                     *       "next_cursor": "MTAwQGF1ZGl0X2xvZw"
                     *     }
                     */
                    "application/json": components["schemas"]["JobHistory"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWwiJobs: {
        parameters: {
            query?: {
                /** @description Rows per page. Default: STORAGE_DEFAULT_LIMIT. */
                limit?: number;
                /** @description Where the last page ended: its next_cursor. */
                cursor?: string;
                /** @description Only this job. */
                job_id?: "aw.daily.forecast" | "aw.daily.scores" | "aw.daily.data_quality" | "wwi.hourly.reorder" | "wwi.hourly.events" | "wwi.daily.supplier_scores" | "wwi.daily.data_quality" | "gateway.daily.report";
                /** @description Only executions in this state. */
                status?: "queued" | "running" | "succeeded" | "failed" | "abandoned" | "skipped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Schedules and a page of executions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "attempt": 1,
                     *           "available_at": "2026-01-31T08:00:00.000Z",
                     *           "created_at": "2026-01-31T08:00:00.000Z",
                     *           "error": null,
                     *           "finished_at": "2026-01-31T08:00:00.000Z",
                     *           "heartbeat_at": "2026-01-31T08:00:00.000Z",
                     *           "id": 1,
                     *           "job_id": "aw.daily.forecast",
                     *           "owner": "aw-1 17",
                     *           "requested_by": null,
                     *           "result": {
                     *             "data_version": "5f0c9a4be1d2"
                     *           },
                     *           "rows_written": 90,
                     *           "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10",
                     *           "scheduled_for": "2026-01-31T08:00:00.000Z",
                     *           "started_at": "2026-01-31T08:00:00.000Z",
                     *           "status": "queued",
                     *           "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *           "trigger": "schedule"
                     *         }
                     *       ],
                     *       "jobs": [
                     *         {
                     *           "cron": "0 2 * * *",
                     *           "job_id": "aw.daily.forecast",
                     *           "next_run_at": "2026-01-31T08:00:00.000Z",
                     *           "why": "Keeps a forecast of every day, so that it can be compared with what happened."
                     *         }
                     *       ],
                     *       "next_cursor": "MTAwQGF1ZGl0X2xvZw"
                     *     }
                     */
                    "application/json": components["schemas"]["JobHistory"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose job it is. */
                domain: "aw" | "wwi" | "gateway";
                /** @description The id of the execution. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The execution */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempt": 1,
                     *       "available_at": "2026-01-31T08:00:00.000Z",
                     *       "created_at": "2026-01-31T08:00:00.000Z",
                     *       "error": null,
                     *       "finished_at": "2026-01-31T08:00:00.000Z",
                     *       "heartbeat_at": "2026-01-31T08:00:00.000Z",
                     *       "id": 1,
                     *       "job_id": "aw.daily.forecast",
                     *       "owner": "aw-1 17",
                     *       "requested_by": null,
                     *       "result": {
                     *         "data_version": "5f0c9a4be1d2"
                     *       },
                     *       "rows_written": 90,
                     *       "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10",
                     *       "scheduled_for": "2026-01-31T08:00:00.000Z",
                     *       "started_at": "2026-01-31T08:00:00.000Z",
                     *       "status": "queued",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "trigger": "schedule"
                     *     }
                     */
                    "application/json": components["schemas"]["JobExecution"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing with this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    runJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, such as a UUID, that makes it safe to send again. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description Whose job it is. */
                domain: "aw" | "wwi" | "gateway";
                /** @description The job to run. */
                job_id: "aw.daily.forecast" | "aw.daily.scores" | "aw.daily.data_quality" | "wwi.hourly.reorder" | "wwi.hourly.events" | "wwi.daily.supplier_scores" | "wwi.daily.data_quality" | "gateway.daily.report";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the same Idempotency-Key started before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempt": 1,
                     *       "available_at": "2026-01-31T08:00:00.000Z",
                     *       "created_at": "2026-01-31T08:00:00.000Z",
                     *       "error": null,
                     *       "finished_at": "2026-01-31T08:00:00.000Z",
                     *       "heartbeat_at": "2026-01-31T08:00:00.000Z",
                     *       "id": 1,
                     *       "job_id": "aw.daily.forecast",
                     *       "owner": "aw-1 17",
                     *       "requested_by": null,
                     *       "result": {
                     *         "data_version": "5f0c9a4be1d2"
                     *       },
                     *       "rows_written": 90,
                     *       "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10",
                     *       "scheduled_for": "2026-01-31T08:00:00.000Z",
                     *       "started_at": "2026-01-31T08:00:00.000Z",
                     *       "status": "queued",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "trigger": "schedule"
                     *     }
                     */
                    "application/json": components["schemas"]["JobExecution"];
                };
            };
            /** @description Queued; Location says where to follow it */
            202: {
                headers: {
                    location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempt": 1,
                     *       "available_at": "2026-01-31T08:00:00.000Z",
                     *       "created_at": "2026-01-31T08:00:00.000Z",
                     *       "error": null,
                     *       "finished_at": "2026-01-31T08:00:00.000Z",
                     *       "heartbeat_at": "2026-01-31T08:00:00.000Z",
                     *       "id": 1,
                     *       "job_id": "aw.daily.forecast",
                     *       "owner": "aw-1 17",
                     *       "requested_by": null,
                     *       "result": {
                     *         "data_version": "5f0c9a4be1d2"
                     *       },
                     *       "rows_written": 90,
                     *       "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10",
                     *       "scheduled_for": "2026-01-31T08:00:00.000Z",
                     *       "started_at": "2026-01-31T08:00:00.000Z",
                     *       "status": "queued",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "trigger": "schedule"
                     *     }
                     */
                    "application/json": components["schemas"]["JobExecution"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing with this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is under way already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "operations": [
                     *         "getAwSalesKpis"
                     *       ],
                     *       "roles": [
                     *         "viewer"
                     *       ],
                     *       "subject": "ana"
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOverview: {
        parameters: {
            query?: {
                /** @description Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS. */
                days_back?: number;
                /** @description Sales channel. `all` ends on the earlier of the two last dates, so that both are complete. Default: all. */
                channel?: "all" | "reseller" | "internet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What both services answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "aw": {
                     *         "data": {
                     *           "attention": {
                     *             "failed_checks": 42,
                     *             "failed_jobs": 42,
                     *             "late_jobs": 42
                     *           },
                     *           "kpis": {
                     *             "data": {
                     *               "by_category": [
                     *                 {
                     *                   "category": "Bikes",
                     *                   "gross_margin": 1234.56,
                     *                   "gross_margin_ratio": 0.125,
                     *                   "orders": 42,
                     *                   "revenue": 1234.56,
                     *                   "share": 0.125,
                     *                   "units": 42
                     *                 }
                     *               ],
                     *               "by_channel": [
                     *                 {
                     *                   "channel": "reseller",
                     *                   "gross_margin": 1234.56,
                     *                   "gross_margin_ratio": 0.125,
                     *                   "orders": 42,
                     *                   "revenue": 1234.56,
                     *                   "share": 0.125,
                     *                   "units": 42
                     *                 }
                     *               ],
                     *               "by_territory": [
                     *                 {
                     *                   "country": "United States",
                     *                   "gross_margin": 1234.56,
                     *                   "gross_margin_ratio": 0.125,
                     *                   "orders": 42,
                     *                   "revenue": 1234.56,
                     *                   "share": 0.125,
                     *                   "territory": "Northwest",
                     *                   "units": 42
                     *                 }
                     *               ],
                     *               "change": {
                     *                 "average_order_value": 0.125,
                     *                 "customers": 0.125,
                     *                 "gross_margin": 0.125,
                     *                 "gross_margin_ratio": 0.125,
                     *                 "orders": 0.125,
                     *                 "revenue": 0.125,
                     *                 "units": 0.125
                     *               },
                     *               "current": {
                     *                 "average_order_value": 1234.56,
                     *                 "customers": 42,
                     *                 "gross_margin": 1234.56,
                     *                 "gross_margin_ratio": 0.125,
                     *                 "orders": 42,
                     *                 "revenue": 1234.56,
                     *                 "units": 42
                     *               },
                     *               "previous": {
                     *                 "average_order_value": 1234.56,
                     *                 "customers": 42,
                     *                 "gross_margin": 1234.56,
                     *                 "gross_margin_ratio": 0.125,
                     *                 "orders": 42,
                     *                 "revenue": 1234.56,
                     *                 "units": 42
                     *               }
                     *             },
                     *             "meta": {
                     *               "as_of": "2013-11-29",
                     *               "currency": "as stored, not converted",
                     *               "data_version": "5f0c9a4be1d2",
                     *               "from": "2013-11-29",
                     *               "generated_at": "2026-01-31T08:00:00.000Z",
                     *               "parameters": {
                     *                 "channel": "all",
                     *                 "days_back": 365
                     *               },
                     *               "previous": {
                     *                 "complete": true,
                     *                 "from": "2013-11-29",
                     *                 "to": "2013-11-29"
                     *               },
                     *               "row_count": 365,
                     *               "source": "mssql",
                     *               "to": "2013-11-29"
                     *             }
                     *           }
                     *         },
                     *         "problem": {
                     *           "code": "invalid_request",
                     *           "detail": "days_back must be a whole number from 1 to 3650",
                     *           "errors": [
                     *             {
                     *               "field": "days_back",
                     *               "message": "must be a whole number from 1 to 3650"
                     *             }
                     *           ],
                     *           "instance": "/api/aw/sales/kpis",
                     *           "status": 422,
                     *           "title": "The request is not valid",
                     *           "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *           "type": "urn:otel-bi:problem:invalid_request"
                     *         }
                     *       },
                     *       "wwi": {
                     *         "data": {
                     *           "attention": {
                     *             "below_reorder_level": 42,
                     *             "critical_events": 42,
                     *             "failed_checks": 42,
                     *             "failed_jobs": 42,
                     *             "late_jobs": 42
                     *           },
                     *           "kpis": {
                     *             "data": {
                     *               "by_buying_group": [
                     *                 {
                     *                   "buying_group": "Tailspin Toys",
                     *                   "invoices": 42,
                     *                   "profit": 1234.56,
                     *                   "profit_margin": 0.125,
                     *                   "revenue_excluding_tax": 1234.56,
                     *                   "share": 0.125,
                     *                   "units": 42,
                     *                   "unknown": true
                     *                 }
                     *               ],
                     *               "by_sales_territory": [
                     *                 {
                     *                   "invoices": 42,
                     *                   "profit": 1234.56,
                     *                   "profit_margin": 0.125,
                     *                   "revenue_excluding_tax": 1234.56,
                     *                   "sales_territory": "Southeast",
                     *                   "share": 0.125,
                     *                   "units": 42
                     *                 }
                     *               ],
                     *               "by_salesperson": [
                     *                 {
                     *                   "invoices": 42,
                     *                   "profit": 1234.56,
                     *                   "profit_margin": 0.125,
                     *                   "revenue_excluding_tax": 1234.56,
                     *                   "salesperson": "Archer Lamble",
                     *                   "salesperson_id": 16,
                     *                   "share": 0.125,
                     *                   "units": 42
                     *                 }
                     *               ],
                     *               "change": {
                     *                 "average_invoice": 0.125,
                     *                 "customers": 0.125,
                     *                 "invoices": 0.125,
                     *                 "profit": 0.125,
                     *                 "profit_margin": 0.125,
                     *                 "revenue_excluding_tax": 0.125,
                     *                 "revenue_including_tax": 0.125,
                     *                 "units": 0.125
                     *               },
                     *               "current": {
                     *                 "average_invoice": 1234.56,
                     *                 "customers": 42,
                     *                 "invoices": 42,
                     *                 "profit": 1234.56,
                     *                 "profit_margin": 0.125,
                     *                 "revenue_excluding_tax": 1234.56,
                     *                 "revenue_including_tax": 1234.56,
                     *                 "units": 42
                     *               },
                     *               "previous": {
                     *                 "average_invoice": 1234.56,
                     *                 "customers": 42,
                     *                 "invoices": 42,
                     *                 "profit": 1234.56,
                     *                 "profit_margin": 0.125,
                     *                 "revenue_excluding_tax": 1234.56,
                     *                 "revenue_including_tax": 1234.56,
                     *                 "units": 42
                     *               }
                     *             },
                     *             "meta": {
                     *               "as_of": "2013-11-29",
                     *               "data_version": "5f0c9a4be1d2",
                     *               "from": "2013-11-29",
                     *               "generated_at": "2026-01-31T08:00:00.000Z",
                     *               "parameters": {
                     *                 "days_back": 365
                     *               },
                     *               "previous": {
                     *                 "complete": true,
                     *                 "from": "2013-11-29",
                     *                 "to": "2013-11-29"
                     *               },
                     *               "row_count": 365,
                     *               "source": "mssql",
                     *               "to": "2013-11-29"
                     *             }
                     *           }
                     *         },
                     *         "problem": {
                     *           "code": "invalid_request",
                     *           "detail": "days_back must be a whole number from 1 to 3650",
                     *           "errors": [
                     *             {
                     *               "field": "days_back",
                     *               "message": "must be a whole number from 1 to 3650"
                     *             }
                     *           ],
                     *           "instance": "/api/aw/sales/kpis",
                     *           "status": 422,
                     *           "title": "The request is not valid",
                     *           "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *           "type": "urn:otel-bi:problem:invalid_request"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description Rows per page. Default: STORAGE_DEFAULT_LIMIT. */
                limit?: number;
                /** @description Where the last page ended: its next_cursor. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "files": [
                     *             {
                     *               "bytes": 184320,
                     *               "format": "pdf",
                     *               "name": "otel-bi-report_2026-01-31T080000Z_0199f3a2.pdf",
                     *               "path": "/reports/otel-bi-report_2026-01-31T080000Z_0199f3a2.pdf",
                     *               "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *             }
                     *           ],
                     *           "files_removed_at": null,
                     *           "finished_at": "2026-01-31T08:00:04.000Z",
                     *           "id": "0199f3a2-7c1e-7d6a-9a51-3f0f4c2b8e10",
                     *           "parameters": {
                     *             "days_back": 365,
                     *             "strict": false
                     *           },
                     *           "problem": null,
                     *           "progress": {
                     *             "done": 10,
                     *             "total": 10
                     *           },
                     *           "requested_by": "anonymous",
                     *           "sections": [
                     *             {
                     *               "detail": null,
                     *               "id": "sales-history",
                     *               "row_count": 365,
                     *               "status": "ok",
                     *               "title": "Sales history"
                     *             }
                     *           ],
                     *           "started_at": "2026-01-31T08:00:00.000Z",
                     *           "state": "completed",
                     *           "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736"
                     *         }
                     *       ],
                     *       "next_cursor": "MTAwQGF1ZGl0X2xvZw"
                     *     }
                     */
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    generateReport: {
        parameters: {
            query?: {
                /** @description Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS. */
                days_back?: number;
                /** @description Days to forecast. Default: FORECAST_HORIZON_DAYS. */
                horizon_days?: number;
                /** @description How many rows at most, the best first. Default: RANKING_DEFAULT_TOP_N. */
                top_n?: number;
                /** @description Refuse to make a report with a section missing. Default: false. */
                strict?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "files": [
                     *         {
                     *           "bytes": 184320,
                     *           "format": "pdf",
                     *           "name": "otel-bi-report_2026-01-31T080000Z_0199f3a2.pdf",
                     *           "path": "/reports/otel-bi-report_2026-01-31T080000Z_0199f3a2.pdf",
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *         }
                     *       ],
                     *       "files_removed_at": null,
                     *       "finished_at": "2026-01-31T08:00:04.000Z",
                     *       "id": "0199f3a2-7c1e-7d6a-9a51-3f0f4c2b8e10",
                     *       "parameters": {
                     *         "days_back": 365,
                     *         "strict": false
                     *       },
                     *       "problem": null,
                     *       "progress": {
                     *         "done": 10,
                     *         "total": 10
                     *       },
                     *       "requested_by": "anonymous",
                     *       "sections": [
                     *         {
                     *           "detail": null,
                     *           "id": "sales-history",
                     *           "row_count": 365,
                     *           "status": "ok",
                     *           "title": "Sales history"
                     *         }
                     *       ],
                     *       "started_at": "2026-01-31T08:00:00.000Z",
                     *       "state": "completed",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736"
                     *     }
                     */
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the report. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "files": [
                     *         {
                     *           "bytes": 184320,
                     *           "format": "pdf",
                     *           "name": "otel-bi-report_2026-01-31T080000Z_0199f3a2.pdf",
                     *           "path": "/reports/otel-bi-report_2026-01-31T080000Z_0199f3a2.pdf",
                     *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                     *         }
                     *       ],
                     *       "files_removed_at": null,
                     *       "finished_at": "2026-01-31T08:00:04.000Z",
                     *       "id": "0199f3a2-7c1e-7d6a-9a51-3f0f4c2b8e10",
                     *       "parameters": {
                     *         "days_back": 365,
                     *         "strict": false
                     *       },
                     *       "problem": null,
                     *       "progress": {
                     *         "done": 10,
                     *         "total": 10
                     *       },
                     *       "requested_by": "anonymous",
                     *       "sections": [
                     *         {
                     *           "detail": null,
                     *           "id": "sales-history",
                     *           "row_count": 365,
                     *           "status": "ok",
                     *           "title": "Sales history"
                     *         }
                     *       ],
                     *       "started_at": "2026-01-31T08:00:00.000Z",
                     *       "state": "completed",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736"
                     *     }
                     */
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing with this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the report. */
                id: string;
                /** @description Which file. */
                format: "xlsx" | "pdf";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing with this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendTelemetry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resourceSpans": []
                 *     }
                 */
                "application/json": components["schemas"]["OtlpTraces"];
                "application/x-protobuf": string;
            };
        };
        responses: {
            /** @description Taken, wholly or in part */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["OtlpTracesAnswer"];
                };
            };
            /** @description The body is not JSON, or the path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 64 KiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not declared as application/json, or is compressed in an unsupported way */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unknown parameter */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTraces: {
        parameters: {
            query?: {
                /** @description Only traces that a service took part in. */
                service?: string;
                /** @description Only traces with a span whose name has this in it. */
                operation?: string;
                /** @description Only traces that took at least so long. */
                min_duration_ms?: number;
                /** @description Only traces in which something failed. */
                errors?: boolean;
                /** @description How many traces at most, the newest first. Default: 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Traces */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "duration_ms": 41.7,
                     *           "error": true,
                     *           "operation": "click a",
                     *           "service": "dashboard",
                     *           "services": [
                     *             "api-gateway",
                     *             "aw-service"
                     *           ],
                     *           "spans": 14,
                     *           "started_at": "2026-01-31T08:00:00.000Z",
                     *           "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736"
                     *         }
                     *       ],
                     *       "services": [
                     *         "aw-service"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TraceList"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing with this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unknown parameter */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not answer; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As W3C Trace Context has it. */
                trace_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trace */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "duration_ms": 41.7,
                     *       "spans": [
                     *         {
                     *           "attributes": {
                     *             "http.route": "/api"
                     *           },
                     *           "duration_ms": 41.7,
                     *           "error": true,
                     *           "kind": "internal",
                     *           "name": "GET /api/aw/sales/kpis",
                     *           "parent_id": null,
                     *           "service": "api-gateway",
                     *           "span_id": "00f067aa0ba902b7",
                     *           "start_ms": 41.7
                     *         }
                     *       ],
                     *       "started_at": "2026-01-31T08:00:00.000Z",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736"
                     *     }
                     */
                    "application/json": components["schemas"]["Trace"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing with this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unknown parameter */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not answer; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWwiBusinessEvents: {
        parameters: {
            query?: {
                /** @description Only events of this kind. */
                kind?: "below_reorder_level" | "stockout_risk" | "overstock" | "dead_stock" | "demand_spike" | "demand_drop" | "purchase_overdue" | "negative_margin";
                /** @description Only events of this severity. */
                severity?: "critical" | "high" | "medium" | "low";
                /** @description Rows per page. Default: STORAGE_DEFAULT_LIMIT. */
                limit?: number;
                /** @description Where the last page ended: its next_cursor. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "as_of": "2013-11-29",
                     *           "data_version": "5f0c9a4be1d2",
                     *           "dedup_key": "below_reorder_level:item:86",
                     *           "details": "3 on hand, below the reorder level of 5",
                     *           "figures": {
                     *             "on_hand": 3,
                     *             "on_order": 45216,
                     *             "reorder_level": 5
                     *           },
                     *           "id": 1,
                     *           "kind": "below_reorder_level",
                     *           "opened_at": "2026-01-31T08:00:00.000Z",
                     *           "resolved_at": "2026-01-31T08:00:00.000Z",
                     *           "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10",
                     *           "severity": "critical",
                     *           "stock_item": "Halloween zombie mask (Light Brown) L",
                     *           "stock_item_id": 42
                     *         }
                     *       ],
                     *       "next_cursor": "MTAwQGF1ZGl0X2xvZw"
                     *     }
                     */
                    "application/json": components["schemas"]["WwiBusinessEventPage"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportWwiBusinessEvents: {
        parameters: {
            query: {
                /** @description The kind of file. */
                format: "xlsx" | "pdf" | "csv";
                /** @description Only events of this kind. */
                kind?: "below_reorder_level" | "stockout_risk" | "overstock" | "dead_stock" | "demand_spike" | "demand_drop" | "purchase_overdue" | "negative_margin";
                /** @description Only events of this severity. */
                severity?: "critical" | "high" | "medium" | "low";
                /** @description Zone that instants are written in, each with its offset. Default: UTC. */
                time_zone?: string;
                /** @description machine: keys as header, comma and decimal point, whatever the language. spreadsheet: titles as header, separator and decimal mark as the locale of Accept-Language has them, so that a double click opens it right. Default: machine. */
                csv_dialect?: "machine" | "spreadsheet";
                /** @description Begin a CSV with a line such as `sep=;`, which Excel obeys and other programs take for data. Default: false. */
                csv_sep_line?: boolean;
            };
            header?: {
                /** @description Language of titles and labels in the file, en or hr, and the number format of a CSV for spreadsheets. Default: en. */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportWwiStockRecommendations: {
        parameters: {
            query: {
                /** @description The kind of file. */
                format: "xlsx" | "pdf" | "csv";
                /** @description The chance not to run out while a delivery is on its way; z is its normal quantile. Default: 0.95. */
                service_level?: number;
                /** @description Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS. */
                days_back?: number;
                /** @description Only items that are to be ordered, below the warehouse’s reorder level, or at risk. Default: true. */
                only_needed?: boolean;
                /** @description Zone that instants are written in, each with its offset. Default: UTC. */
                time_zone?: string;
                /** @description machine: keys as header, comma and decimal point, whatever the language. spreadsheet: titles as header, separator and decimal mark as the locale of Accept-Language has them, so that a double click opens it right. Default: machine. */
                csv_dialect?: "machine" | "spreadsheet";
                /** @description Begin a CSV with a line such as `sep=;`, which Excel obeys and other programs take for data. Default: false. */
                csv_sep_line?: boolean;
            };
            header?: {
                /** @description Language of titles and labels in the file, en or hr, and the number format of a CSV for spreadsheets. Default: en. */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportWwiSupplierScores: {
        parameters: {
            query: {
                /** @description The kind of file. */
                format: "xlsx" | "pdf" | "csv";
                /** @description How many rows at most, the best first. Default: RANKING_DEFAULT_TOP_N. */
                top_n?: number;
                /** @description Only purchases of this many days, ending on the last purchase date. Default: all purchases, as most suppliers are rarely bought from. */
                days_back?: number;
                /** @description Zone that instants are written in, each with its offset. Default: UTC. */
                time_zone?: string;
                /** @description machine: keys as header, comma and decimal point, whatever the language. spreadsheet: titles as header, separator and decimal mark as the locale of Accept-Language has them, so that a double click opens it right. Default: machine. */
                csv_dialect?: "machine" | "spreadsheet";
                /** @description Begin a CSV with a line such as `sep=;`, which Excel obeys and other programs take for data. Default: false. */
                csv_sep_line?: boolean;
            };
            header?: {
                /** @description Language of titles and labels in the file, en or hr, and the number format of a CSV for spreadsheets. Default: en. */
                "accept-language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWwiQuality: {
        parameters: {
            query?: {
                /** @description Length of the history. Default: 30. */
                runs?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "checks": [
                     *         {
                     *           "asserts": "Reseller sales end where they ended, or later.",
                     *           "check": "aw.reseller_sales.fresh",
                     *           "comparison": "at_least",
                     *           "explanation": null,
                     *           "history": [
                     *             {
                     *               "execution_id": 1,
                     *               "finished_at": "2026-01-31T08:00:00.000Z",
                     *               "observed": 0,
                     *               "status": "pass"
                     *             }
                     *           ],
                     *           "observed": 0,
                     *           "status": "pass",
                     *           "threshold": 0
                     *         }
                     *       ],
                     *       "latest": {
                     *         "execution_id": 1,
                     *         "fail": 0,
                     *         "finished_at": "2026-01-31T08:00:00.000Z",
                     *         "pass": 41,
                     *         "warn": 7
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Quality"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWwiReorderRecommendationRecords: {
        parameters: {
            query?: {
                /** @description Rows per page. Default: STORAGE_DEFAULT_LIMIT. */
                limit?: number;
                /** @description Where the last page ended: its next_cursor. */
                cursor?: string;
                /** @description Only the rows of this run. */
                run_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stored rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "as_of": "2013-11-29",
                     *           "computed_at": "2026-01-31T08:00:00.000Z",
                     *           "data_version": "5f0c9a4be1d2",
                     *           "id": 1,
                     *           "row": {
                     *             "at_risk": true,
                     *             "below_reorder_level": true,
                     *             "daily_demand_mean": 12.5,
                     *             "daily_demand_sd": 12.5,
                     *             "days_of_cover": 12.5,
                     *             "declared_lead_time_days": 42,
                     *             "estimated_cost": 1234.56,
                     *             "lead_time_days": 12.5,
                     *             "lead_time_sd_days": 12.5,
                     *             "lead_time_source": "observed",
                     *             "observed_lead_time_days": 12.5,
                     *             "on_hand": 42,
                     *             "on_order": 42,
                     *             "position": 42,
                     *             "quantity_per_outer": 42,
                     *             "receipts": 42,
                     *             "recommended": true,
                     *             "recommended_outers": 42,
                     *             "recommended_units": 42,
                     *             "reorder_level": 42,
                     *             "reorder_point": 12.5,
                     *             "safety_stock": 12.5,
                     *             "stock_item": "Halloween zombie mask (Light Brown) L",
                     *             "stock_item_id": 42,
                     *             "supplier": "Fabrikam, Inc.",
                     *             "supplier_id": 42,
                     *             "target_stock_level": 42,
                     *             "unit_cost": 1234.56,
                     *             "unit_cost_source": "sales",
                     *             "urgency": "critical"
                     *           },
                     *           "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10"
                     *         }
                     *       ],
                     *       "next_cursor": "MTAwQGF1ZGl0X2xvZw"
                     *     }
                     */
                    "application/json": components["schemas"]["WwiReorderRecommendationRecords"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWwiSupplierScoreRecords: {
        parameters: {
            query?: {
                /** @description Rows per page. Default: STORAGE_DEFAULT_LIMIT. */
                limit?: number;
                /** @description Where the last page ended: its next_cursor. */
                cursor?: string;
                /** @description Only the rows of this run. */
                run_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stored rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "as_of": "2013-11-29",
                     *           "computed_at": "2026-01-31T08:00:00.000Z",
                     *           "data_version": "5f0c9a4be1d2",
                     *           "id": 1,
                     *           "row": {
                     *             "category": "Clothing Supplier",
                     *             "fill_rate": 0.125,
                     *             "finalisation_rate": 0.125,
                     *             "finalised_lines": 42,
                     *             "insufficient_data": true,
                     *             "items": 42,
                     *             "last_purchase": "2013-11-29",
                     *             "lead_time_cv": 0.125,
                     *             "lead_time_mean_days": 12.5,
                     *             "lines": 42,
                     *             "on_time_rate": 0.125,
                     *             "own_score": 12.5,
                     *             "purchase_orders": 42,
                     *             "rank": 42,
                     *             "receipts": 42,
                     *             "reliability": 0.125,
                     *             "score": 12.5,
                     *             "spend": 1234.56,
                     *             "supplier": "Fabrikam, Inc.",
                     *             "supplier_id": 42
                     *           },
                     *           "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10"
                     *         }
                     *       ],
                     *       "next_cursor": "MTAwQGF1ZGl0X2xvZw"
                     *     }
                     */
                    "application/json": components["schemas"]["WwiSupplierScoreRecords"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWwiSalesKpis: {
        parameters: {
            query?: {
                /** @description Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS. */
                days_back?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "by_buying_group": [
                     *           {
                     *             "buying_group": "Tailspin Toys",
                     *             "invoices": 42,
                     *             "profit": 1234.56,
                     *             "profit_margin": 0.125,
                     *             "revenue_excluding_tax": 1234.56,
                     *             "share": 0.125,
                     *             "units": 42,
                     *             "unknown": true
                     *           }
                     *         ],
                     *         "by_sales_territory": [
                     *           {
                     *             "invoices": 42,
                     *             "profit": 1234.56,
                     *             "profit_margin": 0.125,
                     *             "revenue_excluding_tax": 1234.56,
                     *             "sales_territory": "Southeast",
                     *             "share": 0.125,
                     *             "units": 42
                     *           }
                     *         ],
                     *         "by_salesperson": [
                     *           {
                     *             "invoices": 42,
                     *             "profit": 1234.56,
                     *             "profit_margin": 0.125,
                     *             "revenue_excluding_tax": 1234.56,
                     *             "salesperson": "Archer Lamble",
                     *             "salesperson_id": 16,
                     *             "share": 0.125,
                     *             "units": 42
                     *           }
                     *         ],
                     *         "change": {
                     *           "average_invoice": 0.125,
                     *           "customers": 0.125,
                     *           "invoices": 0.125,
                     *           "profit": 0.125,
                     *           "profit_margin": 0.125,
                     *           "revenue_excluding_tax": 0.125,
                     *           "revenue_including_tax": 0.125,
                     *           "units": 0.125
                     *         },
                     *         "current": {
                     *           "average_invoice": 1234.56,
                     *           "customers": 42,
                     *           "invoices": 42,
                     *           "profit": 1234.56,
                     *           "profit_margin": 0.125,
                     *           "revenue_excluding_tax": 1234.56,
                     *           "revenue_including_tax": 1234.56,
                     *           "units": 42
                     *         },
                     *         "previous": {
                     *           "average_invoice": 1234.56,
                     *           "customers": 42,
                     *           "invoices": 42,
                     *           "profit": 1234.56,
                     *           "profit_margin": 0.125,
                     *           "revenue_excluding_tax": 1234.56,
                     *           "revenue_including_tax": 1234.56,
                     *           "units": 42
                     *         }
                     *       },
                     *       "meta": {
                     *         "as_of": "2013-11-29",
                     *         "data_version": "5f0c9a4be1d2",
                     *         "from": "2013-11-29",
                     *         "generated_at": "2026-01-31T08:00:00.000Z",
                     *         "parameters": {
                     *           "days_back": 365
                     *         },
                     *         "previous": {
                     *           "complete": true,
                     *           "from": "2013-11-29",
                     *           "to": "2013-11-29"
                     *         },
                     *         "row_count": 365,
                     *         "source": "mssql",
                     *         "to": "2013-11-29"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WwiSalesKpis"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWwiScenarios: {
        parameters: {
            query?: {
                /** @description Rows per page. Default: STORAGE_DEFAULT_LIMIT. */
                limit?: number;
                /** @description Where the last page ended: its next_cursor. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of scenarios */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "as_of": "2013-11-29",
                     *           "computed_at": "2026-01-31T08:00:00.000Z",
                     *           "created_by": "ana",
                     *           "data_version": "5f0c9a4be1d2",
                     *           "id": 1,
                     *           "inputs": {
                     *             "baseline_service_level": 0.95,
                     *             "days_back": 365,
                     *             "demand_multiplier": 1.2,
                     *             "horizon_days": 30,
                     *             "item_ids": [
                     *               86,
                     *               184
                     *             ],
                     *             "lead_time_multiplier": 1,
                     *             "service_level": 0.95,
                     *             "unit_cost_change": 0
                     *           },
                     *           "name": "Hot summer, slow ships",
                     *           "result": {
                     *             "baseline": {
                     *               "cost_to_order": 1234.56,
                     *               "items_at_risk": 42,
                     *               "items_to_reorder": 42,
                     *               "projected_profit": 1234.56,
                     *               "projected_revenue": 1234.56,
                     *               "units_to_order": 42
                     *             },
                     *             "difference": {
                     *               "cost_to_order": 1234.56,
                     *               "items_at_risk": 42,
                     *               "items_to_reorder": 42,
                     *               "projected_profit": 1234.56,
                     *               "projected_revenue": 1234.56,
                     *               "units_to_order": 42
                     *             },
                     *             "items": 42,
                     *             "scenario": {
                     *               "cost_to_order": 1234.56,
                     *               "items_at_risk": 42,
                     *               "items_to_reorder": 42,
                     *               "projected_profit": 1234.56,
                     *               "projected_revenue": 1234.56,
                     *               "units_to_order": 42
                     *             }
                     *           },
                     *           "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10"
                     *         }
                     *       ],
                     *       "next_cursor": "MTAwQGF1ZGl0X2xvZw"
                     *     }
                     */
                    "application/json": components["schemas"]["WwiScenarioPage"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWwiScenario: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, such as a UUID, that makes it safe to send again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "baseline_service_level": 0.95,
                 *       "days_back": 365,
                 *       "demand_multiplier": 1,
                 *       "horizon_days": 30,
                 *       "item_ids": [
                 *         86,
                 *         184
                 *       ],
                 *       "lead_time_multiplier": 1,
                 *       "name": "Hot summer, slow ships",
                 *       "service_level": 0.95,
                 *       "unit_cost_change": 0
                 *     }
                 */
                "application/json": components["schemas"]["WwiScenarioRequest"];
            };
        };
        responses: {
            /** @description What the same request created before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2013-11-29",
                     *       "computed_at": "2026-01-31T08:00:00.000Z",
                     *       "created_by": "ana",
                     *       "data_version": "5f0c9a4be1d2",
                     *       "id": 1,
                     *       "inputs": {
                     *         "baseline_service_level": 0.95,
                     *         "days_back": 365,
                     *         "demand_multiplier": 1.2,
                     *         "horizon_days": 30,
                     *         "item_ids": [
                     *           86,
                     *           184
                     *         ],
                     *         "lead_time_multiplier": 1,
                     *         "service_level": 0.95,
                     *         "unit_cost_change": 0
                     *       },
                     *       "name": "Hot summer, slow ships",
                     *       "result": {
                     *         "baseline": {
                     *           "cost_to_order": 1234.56,
                     *           "items_at_risk": 42,
                     *           "items_to_reorder": 42,
                     *           "projected_profit": 1234.56,
                     *           "projected_revenue": 1234.56,
                     *           "units_to_order": 42
                     *         },
                     *         "changed_items": [
                     *           {
                     *             "baseline": {
                     *               "at_risk": true,
                     *               "estimated_cost": 1234.56,
                     *               "outers": 42,
                     *               "recommended": true,
                     *               "reorder_point": 48.2,
                     *               "units": 42,
                     *               "urgency": "critical"
                     *             },
                     *             "cost_change": 1234.56,
                     *             "scenario": {
                     *               "at_risk": true,
                     *               "estimated_cost": 1234.56,
                     *               "outers": 42,
                     *               "recommended": true,
                     *               "reorder_point": 48.2,
                     *               "units": 42,
                     *               "urgency": "critical"
                     *             },
                     *             "stock_item": "Halloween zombie mask (Light Brown) L",
                     *             "stock_item_id": 86,
                     *             "units_change": 528
                     *           }
                     *         ],
                     *         "difference": {
                     *           "cost_to_order": 1234.56,
                     *           "items_at_risk": 42,
                     *           "items_to_reorder": 42,
                     *           "projected_profit": 1234.56,
                     *           "projected_revenue": 1234.56,
                     *           "units_to_order": 42
                     *         },
                     *         "items": 42,
                     *         "scenario": {
                     *           "cost_to_order": 1234.56,
                     *           "items_at_risk": 42,
                     *           "items_to_reorder": 42,
                     *           "projected_profit": 1234.56,
                     *           "projected_revenue": 1234.56,
                     *           "units_to_order": 42
                     *         }
                     *       },
                     *       "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10"
                     *     }
                     */
                    "application/json": components["schemas"]["WwiScenario"];
                };
            };
            /** @description The scenario, computed and stored */
            201: {
                headers: {
                    location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2013-11-29",
                     *       "computed_at": "2026-01-31T08:00:00.000Z",
                     *       "created_by": "ana",
                     *       "data_version": "5f0c9a4be1d2",
                     *       "id": 1,
                     *       "inputs": {
                     *         "baseline_service_level": 0.95,
                     *         "days_back": 365,
                     *         "demand_multiplier": 1.2,
                     *         "horizon_days": 30,
                     *         "item_ids": [
                     *           86,
                     *           184
                     *         ],
                     *         "lead_time_multiplier": 1,
                     *         "service_level": 0.95,
                     *         "unit_cost_change": 0
                     *       },
                     *       "name": "Hot summer, slow ships",
                     *       "result": {
                     *         "baseline": {
                     *           "cost_to_order": 1234.56,
                     *           "items_at_risk": 42,
                     *           "items_to_reorder": 42,
                     *           "projected_profit": 1234.56,
                     *           "projected_revenue": 1234.56,
                     *           "units_to_order": 42
                     *         },
                     *         "changed_items": [
                     *           {
                     *             "baseline": {
                     *               "at_risk": true,
                     *               "estimated_cost": 1234.56,
                     *               "outers": 42,
                     *               "recommended": true,
                     *               "reorder_point": 48.2,
                     *               "units": 42,
                     *               "urgency": "critical"
                     *             },
                     *             "cost_change": 1234.56,
                     *             "scenario": {
                     *               "at_risk": true,
                     *               "estimated_cost": 1234.56,
                     *               "outers": 42,
                     *               "recommended": true,
                     *               "reorder_point": 48.2,
                     *               "units": 42,
                     *               "urgency": "critical"
                     *             },
                     *             "stock_item": "Halloween zombie mask (Light Brown) L",
                     *             "stock_item_id": 86,
                     *             "units_change": 528
                     *           }
                     *         ],
                     *         "difference": {
                     *           "cost_to_order": 1234.56,
                     *           "items_at_risk": 42,
                     *           "items_to_reorder": 42,
                     *           "projected_profit": 1234.56,
                     *           "projected_revenue": 1234.56,
                     *           "units_to_order": 42
                     *         },
                     *         "items": 42,
                     *         "scenario": {
                     *           "cost_to_order": 1234.56,
                     *           "items_at_risk": 42,
                     *           "items_to_reorder": 42,
                     *           "projected_profit": 1234.56,
                     *           "projected_revenue": 1234.56,
                     *           "units_to_order": 42
                     *         }
                     *       },
                     *       "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10"
                     *     }
                     */
                    "application/json": components["schemas"]["WwiScenario"];
                };
            };
            /** @description The body is not JSON, or the path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 64 KiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not declared as application/json, or is compressed in an unsupported way */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWwiScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the scenario. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenario */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2013-11-29",
                     *       "computed_at": "2026-01-31T08:00:00.000Z",
                     *       "created_by": "ana",
                     *       "data_version": "5f0c9a4be1d2",
                     *       "id": 1,
                     *       "inputs": {
                     *         "baseline_service_level": 0.95,
                     *         "days_back": 365,
                     *         "demand_multiplier": 1.2,
                     *         "horizon_days": 30,
                     *         "item_ids": [
                     *           86,
                     *           184
                     *         ],
                     *         "lead_time_multiplier": 1,
                     *         "service_level": 0.95,
                     *         "unit_cost_change": 0
                     *       },
                     *       "name": "Hot summer, slow ships",
                     *       "result": {
                     *         "baseline": {
                     *           "cost_to_order": 1234.56,
                     *           "items_at_risk": 42,
                     *           "items_to_reorder": 42,
                     *           "projected_profit": 1234.56,
                     *           "projected_revenue": 1234.56,
                     *           "units_to_order": 42
                     *         },
                     *         "changed_items": [
                     *           {
                     *             "baseline": {
                     *               "at_risk": true,
                     *               "estimated_cost": 1234.56,
                     *               "outers": 42,
                     *               "recommended": true,
                     *               "reorder_point": 48.2,
                     *               "units": 42,
                     *               "urgency": "critical"
                     *             },
                     *             "cost_change": 1234.56,
                     *             "scenario": {
                     *               "at_risk": true,
                     *               "estimated_cost": 1234.56,
                     *               "outers": 42,
                     *               "recommended": true,
                     *               "reorder_point": 48.2,
                     *               "units": 42,
                     *               "urgency": "critical"
                     *             },
                     *             "stock_item": "Halloween zombie mask (Light Brown) L",
                     *             "stock_item_id": 86,
                     *             "units_change": 528
                     *           }
                     *         ],
                     *         "difference": {
                     *           "cost_to_order": 1234.56,
                     *           "items_at_risk": 42,
                     *           "items_to_reorder": 42,
                     *           "projected_profit": 1234.56,
                     *           "projected_revenue": 1234.56,
                     *           "units_to_order": 42
                     *         },
                     *         "items": 42,
                     *         "scenario": {
                     *           "cost_to_order": 1234.56,
                     *           "items_at_risk": 42,
                     *           "items_to_reorder": 42,
                     *           "projected_profit": 1234.56,
                     *           "projected_revenue": 1234.56,
                     *           "units_to_order": 42
                     *         }
                     *       },
                     *       "run_id": "0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10"
                     *     }
                     */
                    "application/json": components["schemas"]["WwiScenario"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing with this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWwiStockRecommendations: {
        parameters: {
            query?: {
                /** @description The chance not to run out while a delivery is on its way; z is its normal quantile. Default: 0.95. */
                service_level?: number;
                /** @description Length of the window in days, ending on the last date of the data. Default: DEFAULT_HISTORY_DAYS. */
                days_back?: number;
                /** @description Only items that are to be ordered, below the warehouse’s reorder level, or at risk. Default: true. */
                only_needed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items, the most urgent first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "at_risk": true,
                     *           "below_reorder_level": true,
                     *           "daily_demand_mean": 12.5,
                     *           "daily_demand_sd": 12.5,
                     *           "days_of_cover": 12.5,
                     *           "declared_lead_time_days": 42,
                     *           "estimated_cost": 1234.56,
                     *           "lead_time_days": 12.5,
                     *           "lead_time_sd_days": 12.5,
                     *           "lead_time_source": "observed",
                     *           "observed_lead_time_days": 12.5,
                     *           "on_hand": 42,
                     *           "on_order": 42,
                     *           "position": 42,
                     *           "quantity_per_outer": 42,
                     *           "receipts": 42,
                     *           "recommended": true,
                     *           "recommended_outers": 42,
                     *           "recommended_units": 42,
                     *           "reorder_level": 42,
                     *           "reorder_point": 12.5,
                     *           "safety_stock": 12.5,
                     *           "stock_item": "Halloween zombie mask (Light Brown) L",
                     *           "stock_item_id": 42,
                     *           "supplier": "Fabrikam, Inc.",
                     *           "supplier_id": 42,
                     *           "target_stock_level": 42,
                     *           "unit_cost": 1234.56,
                     *           "unit_cost_source": "sales",
                     *           "urgency": "critical"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "as_of": "2013-11-29",
                     *         "data_version": "5f0c9a4be1d2",
                     *         "from": "2013-11-29",
                     *         "generated_at": "2026-01-31T08:00:00.000Z",
                     *         "method": {
                     *           "min_receipts": 42,
                     *           "review_period_days": 42,
                     *           "z": 12.5
                     *         },
                     *         "parameters": {
                     *           "days_back": 365,
                     *           "only_needed": true,
                     *           "service_level": 0.95
                     *         },
                     *         "row_count": 365,
                     *         "source": "mssql",
                     *         "summary": {
                     *           "at_risk": 42,
                     *           "below_reorder_level": 42,
                     *           "cost_to_order": 1234.56,
                     *           "items": 42,
                     *           "recommended": 42,
                     *           "units_to_order": 42
                     *         },
                     *         "to": "2013-11-29"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WwiStockRecommendations"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWwiSupplierScores: {
        parameters: {
            query?: {
                /** @description How many rows at most, the best first. Default: RANKING_DEFAULT_TOP_N. */
                top_n?: number;
                /** @description Only purchases of this many days, ending on the last purchase date. Default: all purchases, as most suppliers are rarely bought from. */
                days_back?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suppliers, the best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "category": "Clothing Supplier",
                     *           "components": {
                     *             "fill_rate": {
                     *               "scaled": 12.5,
                     *               "value": 0.125,
                     *               "weight": 0.125
                     *             },
                     *             "finalisation_rate": {
                     *               "scaled": 12.5,
                     *               "value": 0.125,
                     *               "weight": 0.125
                     *             },
                     *             "lead_time_consistency": {
                     *               "scaled": 12.5,
                     *               "value": 0.125,
                     *               "weight": 0.125
                     *             },
                     *             "on_time_rate": {
                     *               "scaled": 12.5,
                     *               "value": 0.125,
                     *               "weight": 0.125
                     *             }
                     *           },
                     *           "fill_rate": 0.125,
                     *           "finalisation_rate": 0.125,
                     *           "finalised_lines": 42,
                     *           "insufficient_data": true,
                     *           "items": 42,
                     *           "last_purchase": "2013-11-29",
                     *           "lead_time_cv": 0.125,
                     *           "lead_time_mean_days": 12.5,
                     *           "lines": 42,
                     *           "on_time_rate": 0.125,
                     *           "own_score": 12.5,
                     *           "purchase_orders": 42,
                     *           "rank": 42,
                     *           "receipts": 42,
                     *           "reliability": 0.125,
                     *           "score": 12.5,
                     *           "spend": 1234.56,
                     *           "supplier": "Fabrikam, Inc.",
                     *           "supplier_id": 42
                     *         }
                     *       ],
                     *       "meta": {
                     *         "as_of": "2013-11-29",
                     *         "data_version": "5f0c9a4be1d2",
                     *         "from": "2013-11-29",
                     *         "generated_at": "2026-01-31T08:00:00.000Z",
                     *         "method": {
                     *           "prior_lines": 42,
                     *           "weights": {
                     *             "fill_rate": 42,
                     *             "finalisation_rate": 42,
                     *             "lead_time_consistency": 42,
                     *             "on_time_rate": 42
                     *           }
                     *         },
                     *         "parameters": {
                     *           "days_back": 42,
                     *           "top_n": 42
                     *         },
                     *         "row_count": 365,
                     *         "source": "mssql",
                     *         "to": "2013-11-29"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WwiSupplierScores"];
                };
            };
            /** @description The path or the Host header is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the needed role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing, unknown or out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; try again after Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A dependency does not answer; try again after Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The warehouse or a computation took too long */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid_request",
                     *       "detail": "days_back must be a whole number from 1 to 3650",
                     *       "errors": [
                     *         {
                     *           "field": "days_back",
                     *           "message": "must be a whole number from 1 to 3650"
                     *         }
                     *       ],
                     *       "instance": "/api/aw/sales/kpis",
                     *       "status": 422,
                     *       "title": "The request is not valid",
                     *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
                     *       "type": "urn:otel-bi:problem:invalid_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

# syntax=docker/dockerfile:1
# Four images: docker build --target api-gateway | aw-service | wwi-service | frontend
# and `demo`, which has both services and sample data. Append @sha256:… to BUN and NGINX to pin them by digest.
ARG BUN=oven/bun:1.4.5-slim
ARG NGINX=nginxinc/nginx-unprivileged:1.29.3-alpine-slim

# The packages depend on the manifests alone, so a change of source does not install them again.
FROM ${BUN} AS manifests
WORKDIR /src
COPY . .
RUN find . -type f ! -name package.json ! -name bun.lock ! -name bunfig.toml -delete && find . -type d -empty -delete

FROM ${BUN} AS packages
WORKDIR /src
COPY --from=manifests /src .
RUN --mount=type=cache,target=/root/.bun/install/cache bun install --frozen-lockfile --ignore-scripts

FROM packages AS build
COPY . .

FROM build AS build-api-gateway
RUN bun scripts/bundle.ts gateway dist/api-gateway && mkdir dist/reports

FROM build AS build-aw-service
RUN bun scripts/bundle.ts aw dist/aw-service && mkdir dist/extracts

FROM build AS build-wwi-service
RUN bun scripts/bundle.ts wwi dist/wwi-service && mkdir dist/extracts

FROM build AS build-frontend
RUN bun scripts/build-ui.ts

FROM build AS build-sample
RUN bun scripts/sample-data.ts dist/sample

FROM build AS build-demo
RUN bun scripts/bundle.ts aw dist/demo && bun scripts/bundle.ts wwi dist/demo

# What the services share. Nothing is written but to mounted folders, so the root may be read-only.
FROM ${BUN} AS service
ARG VERSION=0.1.0
ARG REVISION=unknown
ARG CREATED=unknown
ARG SOURCE=unknown
LABEL org.opencontainers.image.source="${SOURCE}" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.created="${CREATED}"
ENV NODE_ENV=production
WORKDIR /app
USER 1000:1000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["bun", "-e", "process.exit((await fetch(`http://127.0.0.1:${process.env.PORT}/api/health`)).ok ? 0 : 1)"]

FROM service AS api-gateway
LABEL org.opencontainers.image.title="OTel BI api-gateway"
ENV PORT=8000
COPY --from=build-api-gateway /src/dist/api-gateway /app
# A volume that is mounted here for the first time takes its owner from this folder.
COPY --from=build-api-gateway --chown=1000:1000 /src/dist/reports /tmp/otel-bi-reports
EXPOSE 8000
CMD ["bun", "services/gateway/src/main.js"]

FROM service AS aw-service
LABEL org.opencontainers.image.title="OTel BI aw-service"
ENV PORT=8001
COPY --from=build-aw-service /src/dist/aw-service /app
COPY --from=build-aw-service --chown=1000:1000 /src/dist/extracts /tmp/otel-bi-extracts
EXPOSE 8001
CMD ["bun", "services/aw/src/main.js"]

FROM service AS wwi-service
LABEL org.opencontainers.image.title="OTel BI wwi-service"
ENV PORT=8002
COPY --from=build-wwi-service /src/dist/wwi-service /app
COPY --from=build-wwi-service --chown=1000:1000 /src/dist/extracts /tmp/otel-bi-extracts
EXPOSE 8002
CMD ["bun", "services/wwi/src/main.js"]

# Both services over the sample data, for the profile `demo` of compose.yaml.
FROM service AS demo
LABEL org.opencontainers.image.title="OTel BI demo services"
ENV AW_WAREHOUSE=embedded WWI_WAREHOUSE=embedded SAMPLE_WAREHOUSE_DIR=/sample PORT=8001
COPY --from=build-demo /src/dist/demo /app
COPY --from=build-sample /src/dist/sample /sample
EXPOSE 8001
CMD ["bun", "services/aw/src/main.js"]

FROM ${NGINX} AS frontend
ARG VERSION=0.1.0
ARG REVISION=unknown
ARG CREATED=unknown
ARG SOURCE=unknown
LABEL org.opencontainers.image.title="OTel BI frontend" \
      org.opencontainers.image.source="${SOURCE}" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.created="${CREATED}"
COPY deploy/nginx/nginx.conf deploy/nginx/start.sh /etc/nginx/
COPY --from=build-frontend /src/ui/dist /usr/share/nginx/html
USER 101:101
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s --retries=3 \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/readyz"]
# The base image's entry point writes to folders that may be read-only, and lines that are not JSON.
ENTRYPOINT []
CMD ["sh", "/etc/nginx/start.sh"]
STOPSIGNAL SIGQUIT

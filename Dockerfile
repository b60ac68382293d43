# One image for the three services: docker build --build-arg SERVICE=gateway .
FROM oven/bun:1.4.5-slim AS build
WORKDIR /app
COPY . .
RUN bun install --frozen-lockfile && bun scripts/build-ui.ts

FROM oven/bun:1.4.5-slim
ARG SERVICE
ENV SERVICE=${SERVICE} NODE_ENV=production
WORKDIR /app
COPY --from=build /app /app
# A volume mounted here belongs to the user it is written by.
RUN mkdir -p /tmp/otel-bi-reports && chown bun:bun /tmp/otel-bi-reports
USER bun
CMD ["sh", "-c", "exec bun services/$SERVICE/src/main.ts"]

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
USER bun
CMD ["sh", "-c", "exec bun services/$SERVICE/src/main.ts"]

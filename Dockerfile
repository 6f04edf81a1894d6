# Undersigned behind a proxy of its own; compose.yaml puts one in front, deploy/README.md says how.
FROM node:24-slim AS build

# The SQLite driver is compiled here: docs/decisions/0017. Debian keeps only the newest of its packages, so none is pinned.
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install --yes --no-install-recommends build-essential python3 \
 && rm -rf /var/lib/apt/lists/*

WORKDIR /app

# Packages change more seldom than sources: this layer stays.
COPY package.json package-lock.json .npmrc ./
COPY app/start app/start
RUN ["node", "--input-type=module", "--eval", "import { install } from './app/start/install.js'; process.exit((await install()) ? 0 : 1);"]

COPY . .
RUN node app/start.js cli version \
 && npm prune --omit=dev --ignore-scripts


FROM node:24-slim

# A container is reached through its network only, so it listens everywhere in it. That is for live use: a demonstration
# answers this computer alone, and is started with npm.
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data

WORKDIR /app

COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/build build
RUN chmod 755 build/server/cli.js \
 && ln -s /app/build/server/cli.js /usr/local/bin/undersigned \
 && install --directory --owner=node --group=node --mode=700 /data

# The user node has the number 1000: what is mounted must be readable for it.
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["undersigned", "healthcheck"]

# Without a shell between, so that the signal to stop reaches the program. "docker compose exec undersigned undersigned
# doctor" runs a command beside the server.
ENTRYPOINT ["undersigned"]
CMD ["serve"]

# One image recipe for the three services: docker compose builds it with SERVICE=ingest-service and so on.
FROM maven:3.9-eclipse-temurin-25 AS build
ARG SERVICE
WORKDIR /ashyldy
COPY . .
RUN mvn -B -ntp -q package -pl ${SERVICE} -am -DskipTests -Dspotless.check.skip

FROM eclipse-temurin:25-jre
ARG SERVICE
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system ashyldy
WORKDIR /ashyldy
COPY --from=build /ashyldy/${SERVICE}/target/quarkus-app/ ./
USER ashyldy
EXPOSE 8080
# SIGTERM reaches the JVM itself, so that what is in flight is finished.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", "-jar", "quarkus-run.jar"]

package nl.swv.overgang.platform.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys each folder of processes/ as one unit: a model, its decisions and its forms change version together. */
@Component
class ProcessDeployment extends AbstractProcessEnginePlugin {

    private static final String ROOT = "/processes/";

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        try {
            Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*.*"))
                    .collect(groupingBy(ProcessDeployment::folder, TreeMap::new, toList()))
                    .forEach((folder, resources) -> deploy(engine.getRepositoryService(), folder, resources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deploy(RepositoryService repository, String folder, List<Resource> resources) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(folder).source("overgang").enableDuplicateFiltering(false);
        for (Resource resource : resources) {
            try (InputStream content = resource.getInputStream()) {
                deployment.addInputStream(path(resource), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        deployment.deploy();
    }

    private static String folder(Resource resource) {
        return path(resource).replaceFirst("/.*", "");
    }

    /** The same name in the IDE and in the jar: "overgang-dossier/evaluatiegesprek-voeren.html". */
    private static String path(Resource resource) {
        try {
            String url = resource.getURL().toString();
            return url.substring(url.lastIndexOf(ROOT) + ROOT.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

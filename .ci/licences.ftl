<#-- what license-maven-plugin writes of each library, as lib/src/dist/THIRD-PARTY.md lists it -->
<#list dependencyMap as entry>
- ${entry.key.groupId}:${entry.key.artifactId} ${entry.value?join(" or ")}
</#list>

<#list dependencyMap as e>
<#assign project = e.getKey()/>
<#assign licenses = e.getValue()/>
${project.groupId}:${project.artifactId} ${project.version}: <#list licenses as l>${l}<#sep> or </#list>
</#list>

Software and data of others in Raingan
======================================

The licences are named as SPDX names them. Where "or" stands between several, Raingan takes the library under Apache-2.0 or, if that is not
among them, under all of them. Their texts are in META-INF/licenses: in a folder of the library's name where it brings its own, else under
the licence's name. The text of Apache-2.0 is META-INF/LICENSE.

Libraries
---------

<#list dependencyMap as e>
<#assign project = e.getKey()/>
${project.groupId}:${project.artifactId} ${project.version}: <#list e.getValue() as license>${license}<#sep> or </#list>
</#list>

Native code inside org.bytedeco:tesseract, org.bytedeco:leptonica, tess4j and lept4j (META-INF/licenses/native-libraries.txt)
-----------------------------------------------------------------------------------------------------------------------------

Tesseract OCR: Apache-2.0
Leptonica: BSD-2-Clause
giflib: MIT
libjpeg-turbo: IJG and BSD-3-Clause and Zlib
libpng: libpng-2.0
libtiff: libtiff
libwebp: BSD-3-Clause
OpenJPEG: BSD-2-Clause
zlib: Zlib

Data
----

tessdata/tha-gov.traineddata, which derives from the model tha of the Tesseract project: Apache-2.0
raingan/thai/hunspell-th.txt, from the LibreOffice dictionaries, (c) NECTEC: LGPL-2.1-or-later

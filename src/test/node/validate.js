// node validate.js PATH/datapackage.json: says what does not fit, a line each; ends with 1 when anything does not, 2 when it cannot tell.
const path = require('path')
const { Package } = require('datapackage')
const { Table } = require('tableschema')

async function check(file) {
  const complaints = []
  const described = await Package.load(file)
  described.errors.forEach((error) => complaints.push(`package: ${error.message}`))
  // The validator hands its CSV reader only what the specification names, and that has no word for a byte order mark.
  const tables = new Map(described.resources.map((resource) => [resource.name, table(file, resource)]))
  for (const [name, each] of tables) {
    const relations = {}
    for (const key of each.schema.foreignKeys) {
      const other = key.reference.resource
      const rows = await tables.get(other || name).read({ keyed: true, forceCast: true })
      relations[other] = rows.filter((row) => !(row instanceof Error))
    }
    try {
      const rows = await each.read({ keyed: true, relations, forceCast: true })
      rows.filter((row) => row instanceof Error).forEach((error) => complaints.push(said(name, error)))
    } catch (error) {
      complaints.push(said(name, error))
    }
  }
  return complaints
}

function table(file, resource) {
  const { path: csv, dialect } = resource.descriptor
  return new Table(path.join(path.dirname(file), csv), {
    schema: resource.schema,
    delimiter: dialect.delimiter,
    bom: dialect.byteOrderMark,
    ltrim: false,
  })
}

function said(name, error) {
  const causes = (error.errors || []).map((cause) => cause.message)
  return `${name}, row ${error.rowNumber || '?'}: ${[error.message, ...causes].join('; ')}`
}

check(process.argv[2]).then(
  (complaints) => {
    complaints.forEach((each) => console.log(each))
    process.exitCode = complaints.length > 0 ? 1 : 0
  },
  (error) => {
    console.log(error)
    process.exitCode = 2
  },
)

const tool = (name: string) => new RegExp(`Tool '?${name}'? not found`)
const prompt = (name: string) => new RegExp(`Prompt ${name} not found`)
const resource = (uri: string) => new RegExp(`Resource not found: test://${uri}`)
/** A capability that the server does not declare, so that clients do not ask for it. */
const undeclared = /-32601: Method not found/

/**
 * The scenarios that the suite writes for a server with its own tools, prompts and resources, or for parts of
 * the protocol that we have no use for, each with what it says of the missing part.
 */
export const inapplicable: Readonly<Record<string, RegExp>> = {
  'tools-call-simple-text': tool('test_simple_text'),
  'tools-call-image': tool('test_image_content'),
  'tools-call-audio': tool('test_audio_content'),
  'tools-call-embedded-resource': tool('test_embedded_resource'),
  'tools-call-mixed-content': tool('test_multiple_content_types'),
  'tools-call-error': tool('test_error_handling'),
  'tools-call-with-progress': tool('test_tool_with_progress'),
  'tools-call-sampling': tool('test_sampling'),
  'tools-call-elicitation': tool('test_elicitation'),
  'json-schema-2020-12': tool('json_schema_2020_12_tool'),
  'elicitation-sep1034-defaults': tool('test_elicitation_sep1034_defaults'),
  'elicitation-sep1330-enums': tool('test_elicitation_sep1330_enums'),
  'resources-read-text': resource('static-text'),
  'resources-read-binary': resource('static-binary'),
  'resources-templates-read': resource('template/123/data'),
  'prompts-get-simple': prompt('test_simple_prompt'),
  'prompts-get-with-args': prompt('test_prompt_with_arguments'),
  'prompts-get-embedded-resource': prompt('test_prompt_with_embedded_resource'),
  'prompts-get-with-image': prompt('test_prompt_with_image'),
  'logging-set-level': undeclared,
  'tools-call-with-logging': undeclared,
  'completion-complete': undeclared,
  'resources-subscribe': undeclared,
  'resources-unsubscribe': undeclared,
}

using MadasterGen.Model;

namespace MadasterGen.Planning.Types.Records;

/// <summary>How a request is made from a response.</summary>
/// <param name="RequestType">The request's full name.</param>
/// <param name="ResponseType">The response's full name.</param>
/// <param name="MethodName">The method's name.</param>
/// <param name="ResponseProperties">How many properties the response has.</param>
/// <param name="Members">The request's properties in order.</param>
/// <param name="Additional">The additional properties that both have with values of one type.</param>
internal sealed record ConversionPlan(
    string RequestType, string ResponseType, string MethodName, int ResponseProperties, EquatableArray<ConversionMember> Members,
    AdditionalPropertiesPlan? Additional);

/// <summary>One property of the request.</summary>
/// <param name="Target">The request's property.</param>
/// <param name="Source">The response's property it is taken from; null when it is asked for as a parameter.</param>
/// <param name="ParameterName">The parameter's name when it is asked for.</param>
internal sealed record ConversionMember(PropertyPlan Target, PropertyPlan? Source, string ParameterName);

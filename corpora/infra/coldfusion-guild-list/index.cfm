<cfset guilds = new guilds().all()>
<ul>
<cfoutput query="guilds">
    <li>#name#, since #founded#</li>
</cfoutput>
</ul>

plugins { application }

dependencies { implementation(project(":model")) }
